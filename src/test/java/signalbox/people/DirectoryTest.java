package signalbox.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import signalbox.domain.Account;
import signalbox.domain.Member;
import signalbox.domain.MemberId;
import signalbox.domain.Roster;

/** Whose account is whose. */
class DirectoryTest {
  private static Member member(String name, Map<String, List<String>> accounts) {
    return new Member(
        new MemberId(name), accounts, Set.of(), Member.Duties.none(), Map.of("wiki", "Other"));
  }

  private static final Directory DIRECTORY =
      Directory.of(
          Roster.of(
              "",
              List.of(
                  member(
                      "dana",
                      Map.of("irc", List.of("Dana[x]", "phone"), "discord", List.of("445566"))),
                  member("sam", Map.of("irc", List.of("sam"))),
                  member("eve", Map.of("irc", List.of("shared"))),
                  member("kim", Map.of("irc", List.of("SHARED", "kim"))))));

  @ParameterizedTest
  @CsvSource({
    "irc,     Dana[x], dana",
    "irc,     dANA[X], dana",
    "irc,     PHONE,   dana",
    "discord, 445566,  dana",
    "irc,     sam,     sam",
  })
  void anAccountIsItsMembersInAnyCaseOfLetters(String network, String account, String member) {
    assertThat(DIRECTORY.identify(network, account)).contains(new MemberId(member));
  }

  @ParameterizedTest
  @CsvSource({
    "irc,     dana",
    "irc,     445566",
    "discord, sam",
    "discord, 44556",
    "other,   sam",
    "irc,     Other",
    // Somebody else's where the network tells brackets from braces, as those with ascii do.
    "irc,     dana{x}",
    // The sign for Kelvin, which other foldings take for a k.
    "irc,     \u212aim",
    "irc,     ''",
    "IRC,     sam",
  })
  void aNameThatIsNoAccountOfThatNetworkIsNobody(String network, String account) {
    assertThat(DIRECTORY.identify(network, account)).isEmpty();
  }

  @Test
  void anAccountThatTwoMembersClaimIsNobodys() {
    assertThat(DIRECTORY.identify("irc", "shared")).isEmpty();
  }

  @Test
  void onlyTheLettersAToZAreTheSameInBothSizes() {
    assertThat(Account.fold("AZ[]\\~09-_\u212a\u0130")).isEqualTo("az[]\\~09-_\u212a\u0130");
  }

  @Test
  void aMemberMayNameOneAccountTwice() {
    var directory =
        Directory.of(Roster.of("", List.of(member("dana", Map.of("irc", List.of("d", "D"))))));
    assertThat(directory.identify("irc", "d")).contains(new MemberId("dana"));
  }
}
