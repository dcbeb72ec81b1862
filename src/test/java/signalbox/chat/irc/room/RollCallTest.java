package signalbox.chat.irc.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import signalbox.chat.Sighting.Seen;
import signalbox.chat.irc.FakeSession;
import signalbox.chat.irc.wire.IrcLine;
import signalbox.chat.irc.wire.Isupport;

class RollCallTest {
  private final FakeSession session = new FakeSession();
  private final List<String> seen = new ArrayList<>();
  private final Map<String, Seen> last = new HashMap<>();
  private final Map<String, Set<String>> channels = new HashMap<>();
  private final List<String> missed = new ArrayList<>();
  private final Roll roll = new Roll(session.casemapping()::fold, this::news);
  private final RollCall call =
      new RollCall(
          session,
          name -> Set.of("#ops", "#sec").contains(name.toLowerCase(Locale.ROOT)),
          roll,
          session.schedule,
          (who, from, until) -> missed.add(new TreeSet<>(who) + " " + from + " " + until));

  /** Where somebody is beside that is a matter of its own. */
  private void news(String account, Seen now, Set<String> in) {
    channels.put(account, in);
    if (last.put(account, now) != now) {
      seen.add(account + " " + now);
    }
  }

  @Test
  void itIsToldInWhichChannelsSomebodyIs() {
    heard(":dana!d@h JOIN #ops Dana :Dana D", ":dana!d@h JOIN #SEC Dana :Dana D");
    assertThat(channels).containsEntry("Dana", Set.of("#ops", "#sec"));

    heard(":dana!d@h PART #ops");
    assertThat(channels).containsEntry("Dana", Set.of("#sec"));

    heard(":dana!d@h QUIT :bye");
    assertThat(channels).containsEntry("Dana", Set.of());
    assertThat(seen).containsExactly("Dana HERE", "Dana GONE");
  }

  private void heard(String... lines) {
    for (String line : lines) {
      IrcLine parsed = FakeSession.line(line);
      call.heard(parsed, parsed.tag("batch").isPresent());
    }
  }

  @Test
  void whoeverJoinsIsSeenByAccount() {
    heard(":dana!d@h JOIN #ops Dana :Dana D", ":eve!e@h JOIN #ops * :Eve");

    assertThat(seen).containsExactly("Dana HERE");
    assertThat(roll.listNicks("dana")).containsExactly("dana");
    assertThat(roll.isThere("EVE")).isTrue();
  }

  @Test
  void aJoinWithoutAnAccountSaysNothingOfOne() {
    session.capabilities.remove("extended-join");

    heard(":dana!d@h JOIN #ops");

    assertThat(seen).isEmpty();
    assertThat(roll.isThere("dana")).isTrue();
  }

  @Test
  void thoseWhoAreThereAlreadyAreAskedFor() {
    call.entered("#ops");
    assertThat(session.written()).containsExactly("WHO #ops %tcuhnfar,519");

    heard(
        ":srv 353 signalbox = #ops :@signalbox!~b@h @+dana!d@h sam!s@h eve!e@h ",
        ":srv 366 signalbox #ops :End of /NAMES list.",
        ":srv 354 signalbox 519 #ops d h dana H@ Dana :Dana D",
        ":srv 354 signalbox 519 #ops s h sam G sam :Sam",
        ":srv 354 signalbox 519 #ops e h eve H 0 :Eve",
        ":srv 354 signalbox 519 #ops b h signalbox H@ signalbox :Bot",
        ":srv 315 signalbox #ops :End of /WHO list.");

    assertThat(seen).containsExactly("Dana HERE", "sam UNKNOWN");
  }

  @Test
  void repliesToSomebodyElsesQuestionAreNotRead() {
    heard(":srv 353 signalbox = #ops :dana", ":srv 354 signalbox 7 #ops d h dana H dana :D");

    assertThat(seen).isEmpty();
  }

  @Test
  void aServerWithoutWhoxIsNotAsked() {
    session.isupport = Isupport.usual();

    call.entered("#ops");

    assertThat(session.written()).isEmpty();
  }

  @Test
  void aPersonIsGoneWithTheLastChannel() {
    heard(":dana!d@h JOIN #ops dana :D", ":dana!d@h JOIN #SEC dana :D", ":dana!d@h PART #ops :bye");
    assertThat(seen).containsExactly("dana HERE");

    heard(":sam!s@h KICK #sec DANA :out");

    assertThat(seen).containsExactly("dana HERE", "dana GONE");
    assertThat(roll.isThere("dana")).isFalse();
  }

  @Test
  void aPersonWithTwoClientsIsGoneWithTheSecond() {
    heard(
        ":dana!d@h JOIN #ops dana :D", ":dana_!d@h JOIN #ops dana :D", ":dana!d@h QUIT :Quit: bye");
    assertThat(seen).containsExactly("dana HERE");
    assertThat(roll.listNicks("dana")).containsExactly("dana_");

    heard(":dana_!d@h QUIT :Ping timeout: 240 seconds");

    assertThat(seen).containsExactly("dana HERE", "dana GONE");
  }

  @Test
  void channelsThatAreNotOursDoNotCount() {
    heard(":dana!d@h JOIN #elsewhere dana :D", ":srv 353 signalbox = #elsewhere :sam");

    assertThat(roll.isThere("dana")).isFalse();
    assertThat(roll.isThere("sam")).isFalse();
  }

  @Test
  void anAccountStaysWithItsOwnerWhoTakesAnotherNick() {
    heard(
        ":dana!d@h JOIN #ops dana :D",
        ":dana!d@h NICK :dana|away",
        ":eve!e@h JOIN #ops * :E",
        ":eve!e@h NICK dana");

    assertThat(roll.listNicks("dana")).containsExactly("dana|away");
    assertThat(roll.account("dana")).isEmpty();
    heard(":dana!e@h QUIT :Quit: x");
    assertThat(seen).containsExactly("dana HERE");
  }

  @Test
  void aChangeOfCaseAloneKeepsThePerson() {
    heard(":dana!d@h JOIN #ops dana :D", ":dana!d@h NICK Dana");

    assertThat(roll.listNicks("dana")).containsExactly("Dana");
    assertThat(seen).containsExactly("dana HERE");
  }

  @Test
  void whoeverLogsOutIsNoLongerVouchedFor() {
    heard(":dana!d@h JOIN #ops dana :D", ":dana!d@h ACCOUNT *");
    assertThat(seen).containsExactly("dana HERE", "dana UNKNOWN");

    heard(":dana!d@h ACCOUNT :dana");

    assertThat(seen).containsExactly("dana HERE", "dana UNKNOWN", "dana HERE");
  }

  @Test
  void whoeverChangesAccountsIsTheOther() {
    heard(":dana!d@h JOIN #ops dana :D", ":dana!d@h ACCOUNT sam");

    assertThat(seen).containsExactly("dana HERE", "dana UNKNOWN", "sam HERE");
  }

  @Test
  void whatIsVouchedForInSpeechCounts() {
    heard(":srv 353 signalbox = #ops :dana");

    call.spoke("dana", Optional.of("dana"));
    call.spoke("dana", Optional.empty());

    assertThat(seen).containsExactly("dana HERE", "dana UNKNOWN");
  }

  @Test
  void whoeverIsAwayIsOutOfSightUnlessAnotherClientIsNot() {
    heard(":dana!d@h JOIN #ops dana :D", ":dana!d@h AWAY :asleep");
    assertThat(seen).containsExactly("dana HERE", "dana UNKNOWN");

    heard(":phone!d@h JOIN #ops dana :D");
    assertThat(seen).endsWith("dana HERE");
    assertThat(roll.listNicks("dana")).containsExactly("phone", "dana");

    heard(":phone!d@h QUIT :Quit: x", ":dana!d@h AWAY");
    assertThat(seen)
        .containsExactly("dana HERE", "dana UNKNOWN", "dana HERE", "dana UNKNOWN", "dana HERE");
  }

  @Test
  void aNetsplitIsNoGoing() {
    heard(":dana!d@h JOIN #ops dana :D", ":dana!d@h QUIT :hub.example.org leaf.example.org");

    assertThat(seen).containsExactly("dana HERE", "dana UNKNOWN");
  }

  @Test
  void aNetsplitInABatchIsNoGoingWhateverItsWords() {
    heard(":dana!d@h JOIN #ops dana :D", "@batch=x :dana!d@h QUIT :gone for lunch");

    assertThat(seen).containsExactly("dana HERE", "dana UNKNOWN");
  }

  @Test
  void whoComesBackFromASplitIsHereAndItIsToldWhatWasNotHeard() {
    heard(
        ":dana!d@h JOIN #ops dana :D",
        ":sam!s@h JOIN #ops sam :S",
        ":dana!d@h QUIT :*.net *.split");
    session.after(Duration.ofSeconds(60));
    heard(":sam!s@h QUIT :*.net *.split");
    session.after(Duration.ofSeconds(120));
    heard(":sam!s@h JOIN #ops sam :S");
    session.after(Duration.ofSeconds(5));
    heard(":dana!d@h JOIN #ops dana :D");
    assertThat(missed).isEmpty();
    session.after(Splits.SETTLING);

    assertThat(seen)
        .containsExactly(
            "dana HERE", "sam HERE", "dana UNKNOWN", "sam UNKNOWN", "sam HERE", "dana HERE");
    assertThat(missed).containsExactly("[dana, sam] 2026-11-22T10:00:00Z 2026-11-22T10:03:10Z");
  }

  @Test
  void ofASplitThatTookStrangersAloneNothingIsTold() {
    heard(":eve!e@h JOIN #ops * :E", ":eve!e@h QUIT :*.net *.split", ":eve!e@h JOIN #ops * :E");
    session.after(Duration.ofMinutes(1));

    assertThat(missed).isEmpty();
  }

  @Test
  void whoeverWentForGoodBeforeASplitWasNotMissed() {
    heard(
        ":dana!d@h JOIN #ops dana :D",
        ":dana!d@h QUIT :Quit: hub.example.org leaf.example.org",
        ":dana!d@h JOIN #ops dana :D");
    session.after(Duration.ofMinutes(1));

    assertThat(seen).containsExactly("dana HERE", "dana GONE", "dana HERE");
    assertThat(missed).isEmpty();
  }

  @Test
  void whenTheBotIsOutOfAChannelItSeesNobodyThere() {
    heard(":dana!d@h JOIN #ops dana :D", ":sam!s@h JOIN #ops sam :S", ":sam!s@h JOIN #sec sam :S");

    call.left("#ops");

    assertThat(seen).containsExactly("dana HERE", "sam HERE", "dana UNKNOWN");
  }

  @Test
  void theRollIsBounded() {
    for (int i = 0; i <= Roll.MOST; i++) {
      roll.enter("n" + i, "#ops");
    }

    assertThat(roll.isThere("n" + (Roll.MOST - 1))).isTrue();
    assertThat(roll.isThere("n" + Roll.MOST)).isFalse();
  }
}
