package signalbox.chat.irc.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedTest {
  private final Booth booth = Booth.quick(Booth.echoing());

  @ParameterizedTest
  @CsvSource({
    "401,failed for good: nobody there has that name (401)",
    "403,failed for good: there is no such channel (403)",
    "404,failed for good: the channel does not let the bot speak (404)",
    "407,failed for good: that is no address (407)",
    "415,failed for good: that is no address (415)",
    "408,failed for good: the channel takes no colours (408)",
    "442,failed: the bot is not in the channel (442)",
    "471,failed: the channel does not let the bot in (471)",
    "477,failed: the server wants the bot to be logged in (477)",
    "482,failed for good: the bot may not do that there (482)",
    "489,failed for good: words to that address are not let through (489)",
    "531,failed for good: words to that address are not let through (531)",
    "716,failed for good: that person takes no words from strangers (716)",
    "936,failed for good: a word in it is not let through (936)",
  })
  void aNumericThatNamesTheTargetFailsTheLineToIt(String numeric, String word) {
    Told other = booth.news("#sec", "hello");
    Told told = booth.news("#ops", "hello");
    booth.hear(":irc.example " + numeric + " signalbox #OPS :No");
    assertThat(told.word()).isEqualTo(word);
    assertThat(other.word()).isEqualTo("nothing");
  }

  @Test
  void ofLinesToOneTargetTheOldestIsMeant() {
    Told one = booth.news("#ops", "one");
    Told two = booth.news("#ops", "two");
    booth.hear(":irc.example 404 signalbox #ops :Cannot send to channel");
    assertThat(one.word()).startsWith("failed for good");
    booth.hear(":signalbox!s@h PRIVMSG #ops :two");
    assertThat(two.word()).isEqualTo("delivered echo");
  }

  @Test
  void ofALineThatIsTooLongTheServerDoesNotSayToWhom() {
    Told one = booth.news("#ops", "short");
    Told two = booth.news("#sec", "a longer line");
    booth.hear(":irc.example 417 signalbox :Input line was too long");
    assertThat(two.word()).isEqualTo("failed for good: the line is too long for the server (417)");
    assertThat(one.word()).isEqualTo("nothing");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "411 signalbox :No recipient given",
        "412 signalbox :No text to send",
        "421 signalbox PRIVMSG :Unknown command",
        "461 signalbox PRIVMSG :Not enough parameters"
      })
  void aNamelessNumericIsAboutTheOldest(String numeric) {
    Told one = booth.news("#ops", "one");
    Told two = booth.news("#sec", "two");
    booth.hear(":irc.example " + numeric);
    assertThat(one.word()).startsWith("failed for good: the server did not understand it");
    assertThat(two.word()).isEqualTo("nothing");
  }

  @Test
  void aNumericAboutAnotherCommandIsNotAboutSpeech() {
    booth.output.order("JOIN #ops secret");
    booth.output.order("NICK signalbox2");
    Told told = booth.news("#ops", "hello");
    booth.hear(
        ":irc.example 475 signalbox #ops :Cannot join channel (+k)",
        ":irc.example 433 signalbox signalbox2 :Nickname is already in use",
        ":irc.example 301 signalbox #ops :odd",
        ":irc.example 401 signalbox #elsewhere :No such nick/channel");
    assertThat(told.word()).isEqualTo("nothing");
    booth.hear(":signalbox!s@h PRIVMSG #ops :hello");
    assertThat(told.word()).isEqualTo("delivered echo");
  }

  @Test
  void anOrderThatWasCarriedOutIsNotMeant() {
    booth.output.order("JOIN #sec,#ops");
    Told told = booth.news("#ops", "hello");
    booth.hear(":signalbox!s@h JOIN #ops", ":irc.example 403 signalbox #ops :No such channel");
    assertThat(told.word()).isEqualTo("failed for good: there is no such channel (403)");
  }

  @Test
  void aChannelThatTheBotWasPutOutOfMayTakeItBack() {
    booth.hear(":op!o@h KICK #ops signalbox :out");
    Told out = booth.news("#ops", "hello");
    booth.hear(":irc.example 404 signalbox #ops :Cannot send to channel");
    assertThat(out.word()).isEqualTo("failed: the bot is not in the channel");
    booth.hear(":signalbox!s@h JOIN #ops");
    Told back = booth.news("#ops", "hello");
    booth.hear(":irc.example 404 signalbox #ops :Cannot send to channel");
    assertThat(back.word()).startsWith("failed for good: ");
  }

  @Test
  void aLabelledNumericIsAboutItsLineAndNoOther() {
    var labelling = Booth.quick(Booth.labelling());
    Told one = labelling.news("#ops", "one");
    Told two = labelling.news("#ops", "two");
    labelling.hear("@label=sb2 :irc.example 404 signalbox #ops :Cannot send to channel");
    assertThat(two.word()).startsWith("failed for good: ");
    labelling.hear("@label=sb2 :irc.example 404 signalbox #ops :Cannot send to channel");
    assertThat(one.word()).isEqualTo("nothing");
    labelling.hear("@label=sb1 :irc.example 499 signalbox #ops :Never heard of");
    assertThat(one.word()).isEqualTo("failed for good: the server refused it (499)");
  }

  @Test
  void aStandardReplyOfFailureFailsTheLine() {
    Told one = booth.news("#ops", "one");
    Told two = booth.news("#sec", "two");
    booth.hear("WARN PRIVMSG SOMETHING #ops :beware", "NOTE PRIVMSG SOMETHING #ops :well");
    booth.hear("FAIL PRIVMSG NOT_HERE #sec :words of the server");
    assertThat(two.word()).isEqualTo("failed for good: the server refused it (NOT_HERE)");
    booth.hear("FAIL PRIVMSG odd\u0001code :words");
    assertThat(one.word()).isEqualTo("failed for good: the server refused it (FAIL)");
  }

  @Test
  void withoutEchoesAllOfSomeLinesFailWhenAllAreRefused() {
    var plain = Booth.quick(Habits.plain());
    Told one = plain.news("#ops", "one");
    Told two = plain.news("#ops", "two");
    String no = ":irc.example 404 signalbox #ops :Cannot send to channel";
    plain.hear(no, no);
    assertThat(one.word()).isEqualTo("nothing");
    plain.hear("PONG sb4");
    assertThat(one.word()).startsWith("failed for good: ");
    assertThat(two.word()).startsWith("failed for good: ");
  }

  @Test
  void withoutEchoesNobodyKnowsWhichOfSomeLinesWasRefused() {
    var plain = Booth.quick(Habits.plain());
    Told one = plain.news("#ops", "one");
    Told two = plain.news("#ops", "two");
    Told other = plain.news("#sec", "three");
    plain.hear(":irc.example 404 signalbox #ops :Cannot send to channel", "PONG sb6");
    assertThat(one.word()).isEqualTo("in doubt");
    assertThat(two.word()).isEqualTo("in doubt");
    assertThat(other.word()).isEqualTo("taken");
    Told later = plain.news("#ops", "four");
    plain.hear("PONG sb8");
    assertThat(later.word()).isEqualTo("taken");
  }

  @Test
  void theEchoesOfWordsToAPersonMayTellWhichWasRefused() {
    Told one = booth.answer("dana", "one");
    Told two = booth.answer("dana", "two");
    booth.passMillis(1_500);
    booth.hear(":irc.example 401 signalbox dana :No such nick", "PONG sb3");
    booth.hear("@msgid=1 :signalbox!s@h PRIVMSG dana :one");
    assertThat(one.word()).isEqualTo("delivered 1");
    booth.passSeconds(3);
    assertThat(two.word()).isEqualTo("in doubt");
  }

  @Test
  void missingRightsForATopicAreSaid() {
    Told told = booth.state("#ops", "TOPIC #ops :open");
    booth.hear(":irc.example 482 signalbox #ops :You're not a channel operator");
    assertThat(told.word()).isEqualTo("failed for good: the bot may not do that there (482)");
  }

  @Test
  void whenOneLineFailsThoseAfterItAreNotSaid() {
    var slow = new Booth(1, Duration.ofSeconds(1), Booth.echoing());
    Told told = slow.news("#ops", "one", "two", "three");
    slow.hear(":irc.example 404 signalbox #ops :Cannot send to channel");
    assertThat(told.word()).startsWith("failed for good: ");
    slow.passSeconds(60);
    assertThat(slow.written()).containsExactly("PRIVMSG #ops :one");
  }

  @Test
  void theServersOwnWordsAreNotRepeated() {
    Told told = booth.news("#ops", "hello");
    booth.hear(":irc.example 404 signalbox #ops :\u0002call 555-0100 now\u0002");
    assertThat(told.word()).doesNotContain("555");
    assertThat(List.of(told.times())).containsExactly(1);
  }
}
