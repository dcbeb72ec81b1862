package signalbox.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import signalbox.domain.Member;
import signalbox.domain.MemberId;
import signalbox.policy.Team;

/** What {@code people.conf} becomes, and every fault of it. */
class PeopleFaultsTest {
  @TempDir private Path directory;
  private Written written;

  @BeforeEach
  void write() {
    written = new Written(directory);
  }

  static Stream<Arguments> linesBehindThePeople() {
    return Stream.of(
        arguments(
            "people.kim { teems = [] }", "people.kim.teems: no such key; did you mean teams?"),
        arguments("people.Kim {}", "people.Kim: a name has 1 to 32 small letters"),
        arguments("people.me {}", "people.me: this word means something else"),
        arguments(
            "people.kim { accounts.irc = [kim] }",
            "people.kim.accounts.irc: no network is called irc; known: console"),
        arguments(
            "people.kim { accounts.console = [sam] }",
            "people.kim.accounts.console[0]: this account is sam's already"),
        arguments(
            "people.kim { accounts.console = [kim, KIM] }",
            "people.kim.accounts.console[1]: this account is here already"),
        arguments(
            "people.kim { accounts.console = [\"kim k\"] }",
            "people.kim.accounts.console[0]: an account is one word"),
        arguments(
            "people.kim { manages = [mediawikki] }",
            "people.kim.manages: no service is called mediawikki; did you mean mediawiki?"),
        arguments(
            "people.kim { names.wikki = Kim }",
            "people.kim.names.wikki: no system is called wikki; did you mean wiki?"),
        arguments("people.kim { names.wiki = \"\" }", "people.kim.names.wiki: write 1 to 100"),
        arguments("people.kim { root = perhaps }", "people.kim.root: \"perhaps\" will not do"),
        arguments("people.kim = sre", "people.kim: write a block in braces, { … }"),
        arguments("peopel.kim {}", "peopel: no such key; did you mean people?"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("linesBehindThePeople")
  void aFaultHasItsLineItsKeyAndWhatToDo(String line, String fault) {
    assertThat(written.people("", line).faults())
        .singleElement()
        .asString()
        .startsWith("people.conf:5: " + fault);
  }

  @Test
  void accountsOfIrcAreTheSameInAnyCaseOfItsLetters() {
    written.people(
        "people.a { accounts.console = [\"x[]\"] }", "people.b.accounts.console = [\"X[]\"]");
    assertThat(written.faults())
        .containsExactly(
            "people.conf:5: people.b.accounts.console[0]: this account is a's already;"
                + " an account is one person's");
  }

  @Test
  void aPersonBecomesAMember() {
    written.people(
        "people.kim {",
        "  accounts { console = [kim, kim-phone] }, teams = [SRE, em], root = yes",
        "  backup-of = [em], manages = [mediawiki], names { wiki = \"Kim K\" }",
        "}");
    assertThat(written.configuration().roster().find(new MemberId("kim")))
        .isEqualTo(
            Optional.of(
                new Member(
                    new MemberId("kim"),
                    Map.of("console", List.of("kim", "kim-phone")),
                    Set.of(new Team("sre"), new Team("em")),
                    new Member.Duties(true, false, List.of("mediawiki"), Set.of(new Team("em"))),
                    Map.of("wiki", "Kim K"))));
  }

  @Test
  void theDigestChangesWithThePeopleAndNotWithTheirOrder() {
    String one = written.configuration().roster().digest();
    String reordered =
        written
            .file(
                "people.conf",
                """
                # a comment
                people.sam { teams = [sre], accounts.console = [sam] }
                people.erin { accounts.console = [erin], teams = [em], manages = [mediawiki] }
                people.dana { accounts.console = [dana], teams = [sre], admin = true
                              backup-of = [sre] }
                """)
            .configuration()
            .roster()
            .digest();
    String other = written.peopleLine(1, "").configuration().roster().digest();
    assertThat(reordered).isEqualTo(one).matches("[0-9a-f]{64}");
    assertThat(other).isNotEqualTo(one);
  }
}
