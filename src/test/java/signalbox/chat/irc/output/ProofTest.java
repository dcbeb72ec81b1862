package signalbox.chat.irc.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProofTest {

  @Test
  void withoutAnyHabitAPongSaysThatTheLineWasTaken() {
    var booth = Booth.quick(Habits.plain());
    Told told = booth.answer("#ops", "hello there");
    assertThat(booth.written()).containsExactly("PRIVMSG #ops :hello there", "PING sb2");
    assertThat(told.word()).isEqualTo("nothing");
    booth.hear(":irc.example PONG irc.example :sb1", ":irc.example PONG irc.example :other");
    assertThat(told.word()).isEqualTo("nothing");
    booth.hear(":irc.example PONG irc.example :sb2");
    assertThat(told.word()).isEqualTo("taken");
  }

  @Test
  void aRunOfLinesHasOneBarrier() {
    var booth = new Booth(4, Duration.ofSeconds(2), Habits.plain());
    List<Told> told = IntStream.range(0, 3).mapToObj(i -> booth.news("#ops", "line " + i)).toList();
    booth.passMillis(100);
    assertThat(booth.written()).hasSize(4).last().isEqualTo("PING sb4");
    booth.hear("PONG sb4");
    assertThat(told).extracting(Told::word).containsOnly("taken");
  }

  @Test
  void aLongRunIsProvedInBetween() {
    var booth = new Booth(1, Duration.ofSeconds(1), Habits.plain());
    IntStream.range(0, 30).forEach(i -> booth.news("#ops", "line " + i));
    booth.passSeconds(12);
    assertThat(booth.written()).filteredOn(line -> line.startsWith("PING")).hasSize(2);
  }

  @Test
  void theEchoSaysThatTheLineWasDelivered() {
    var booth = Booth.quick(Booth.echoing());
    Told told = booth.answer("#ops", "hello there");
    assertThat(booth.written()).containsExactly("PRIVMSG #ops :hello there");
    booth.hear("@msgid=63E1 :signalbox!sb@bot.example PRIVMSG #OPS :hello there");
    assertThat(told.word()).isEqualTo("delivered 63E1");
    booth.passSeconds(60);
    assertThat(booth.written()).isEmpty();
  }

  @Test
  void theWordsOfAnotherProveNothing() {
    var booth = Booth.quick(Booth.echoing());
    Told told = booth.answer("#ops", "hello");
    booth.hear(
        ":mallory!m@example PRIVMSG #ops :hello",
        ":signalbox!sb@bot PRIVMSG #sec :hello",
        ":signalbox!sb@bot NOTICE #ops :hello");
    assertThat(told.word()).isEqualTo("nothing");
  }

  @Test
  void theEchoIsFoundUnderANewNick() {
    var booth = Booth.quick(Booth.echoing());
    Told told = booth.answer("#ops", "hello");
    booth.hear(":signalbox!sb@bot NICK signalbox_", ":signalbox_!sb@bot PRIVMSG #ops :hello");
    assertThat(told.word()).isEqualTo("delivered echo");
  }

  @Test
  void linesToOneTargetAreToldApartByTheirWords() {
    var booth = Booth.quick(Booth.echoing());
    Told one = booth.news("#ops", "one");
    Told two = booth.news("#ops", "two");
    booth.hear(":signalbox!s@h PRIVMSG #ops :two");
    assertThat(one.word()).isEqualTo("nothing");
    assertThat(two.word()).isEqualTo("delivered echo");
  }

  @Test
  void theSameWordsTwiceAreToldApartByTheirOrder() {
    var booth = Booth.quick(Booth.echoing());
    Told one = booth.news("#ops", "same");
    Told two = booth.news("#ops", "same");
    booth.hear("@msgid=1 :signalbox!s@h PRIVMSG #ops :same");
    booth.hear("@msgid=2 :signalbox!s@h PRIVMSG #ops :same");
    assertThat(one.word()).isEqualTo("delivered 1");
    assertThat(two.word()).isEqualTo("delivered 2");
  }

  @Test
  void coloursThatAChannelTakesOutDoNotMatter() {
    var booth = Booth.quick(Booth.echoing());
    Told told = booth.news("#ops", "\u0002deploy-17\u0002:  \u000304approved\u0003");
    booth.hear(":signalbox!s@h PRIVMSG #ops :deploy-17: approved");
    assertThat(told.word()).isEqualTo("delivered echo");
  }

  @Test
  void wordsThatAChannelCensorsAreDeliveredInOrder() {
    var booth = Booth.quick(Booth.echoing());
    Told one = booth.news("#ops", "damn the torpedoes");
    Told two = booth.news("#ops", "full speed ahead");
    booth.hear(":signalbox!s@h PRIVMSG #ops :**** the torpedoes");
    assertThat(one.word()).isEqualTo("delivered echo");
    assertThat(two.word()).isEqualTo("nothing");
  }

  @Test
  void aLineThatWasCutIsNotDelivered() {
    var booth = Booth.quick(Booth.echoing());
    Told told = booth.news("#ops", "x".repeat(300));
    booth.hear(":signalbox!s@h PRIVMSG #ops :" + "x".repeat(280));
    assertThat(told.word()).isEqualTo("failed for good: the server cut it short");
  }

  @Test
  void anEchoThatIsLateIsAskedAfter() {
    var booth = Booth.quick(Booth.echoing());
    Told told = booth.news("#ops", "hello");
    booth.written();
    booth.passMillis(1_499);
    assertThat(booth.written()).isEmpty();
    booth.passMillis(1);
    assertThat(booth.line()).isEqualTo("PING sb2");
    booth.hear(":signalbox!s@h PRIVMSG #ops :hello", "PONG sb2");
    assertThat(told.word()).isEqualTo("delivered echo");
  }

  @Test
  void theEchoOfWordsToAPersonMayComeFromAfarAfterThePong() {
    var booth = Booth.quick(Booth.echoing());
    Told told = booth.answer("dana", "hello");
    booth.passMillis(1_500);
    booth.hear("PONG sb2");
    booth.passMillis(2_999);
    assertThat(told.word()).isEqualTo("nothing");
    booth.hear("@msgid=7 :signalbox!s@h PRIVMSG dana :hello");
    assertThat(told.word()).isEqualTo("delivered 7");
  }

  @Test
  void wordsToAPersonWithoutAnEchoWereTaken() {
    var booth = Booth.quick(Booth.echoing());
    Told told = booth.answer("dana", "hello");
    booth.passMillis(1_500);
    booth.hear("PONG sb2");
    booth.passMillis(3_000);
    assertThat(told.word()).isEqualTo("taken");
    booth.passSeconds(60);
    assertThat(booth.written()).containsExactly("PRIVMSG dana :hello", "PING sb2");
  }

  @Test
  void theLabelTellsLinesApartWhateverTheySay() {
    var booth = Booth.quick(Booth.labelling());
    Told one = booth.news("#ops", "same");
    Told two = booth.news("#ops", "same");
    assertThat(booth.written())
        .containsExactly("@label=sb1 PRIVMSG #ops :same", "@label=sb2 PRIVMSG #ops :same");
    booth.hear("@label=sb2;msgid=B :signalbox!s@h PRIVMSG #ops :other words");
    assertThat(one.word()).isEqualTo("nothing");
    assertThat(two.word()).isEqualTo("delivered B");
    booth.hear("@label=sb9;msgid=C :signalbox!s@h PRIVMSG #ops :same");
    assertThat(one.word()).isEqualTo("nothing");
  }

  @Test
  void aLabelOnABatchIsThatOfTheLinesInIt() {
    var booth = Booth.quick(Booth.labelling());
    Told told = booth.answer("dana", "hello");
    booth.hear(
        "@label=sb1 :irc.example BATCH +x labeled-response",
        "@batch=x :irc.example 301 signalbox dana :gone fishing",
        "@batch=x;msgid=M :signalbox!s@h PRIVMSG dana :hello",
        ":irc.example BATCH -x");
    assertThat(told.word()).isEqualTo("delivered M");
  }

  @Test
  void anAnswerWithoutAnEchoEndsTheWait() {
    var plain = Booth.quick(new Habits(false, true, true));
    Told taken = plain.answer("#ops", "hello");
    plain.hear("@label=sb1 :irc.example ACK");
    assertThat(taken.word()).isEqualTo("taken");
    assertThat(plain.written()).hasSize(1);

    var booth = Booth.quick(Booth.labelling());
    Told person = booth.answer("dana", "hello");
    booth.hear("@label=sb1 :irc.example BATCH +x labeled-response", ":irc.example BATCH -x");
    assertThat(person.word()).isEqualTo("taken");
  }

  @Test
  void aMessageIsDeliveredWhenAllOfItsLinesAre() {
    var booth = Booth.quick(Booth.echoing());
    Told told = booth.news("#ops", "one", "two");
    booth.hear("@msgid=1 :signalbox!s@h PRIVMSG #ops :one");
    assertThat(told.word()).isEqualTo("nothing");
    booth.hear("@msgid=2 :signalbox!s@h PRIVMSG #ops :two");
    assertThat(told.word()).isEqualTo("delivered 1");
  }

  @Test
  void whenTheEchoIsTakenAwayNothingIsSaidTwice() {
    var booth = Booth.quick(Booth.echoing());
    Told told = booth.news("#ops", "hello");
    booth.passMillis(1_500);
    booth.output.habits(Habits.plain());
    booth.hear("PONG sb2");
    assertThat(told.word()).isEqualTo("taken");
    booth.passSeconds(30);
    assertThat(booth.written()).hasSize(2);
  }

  @Test
  void aTopicThatIsShownIsDeliveredAndOneThatWasSoAlreadyIsTaken() {
    var booth = Booth.quick(Booth.echoing());
    Told shown = booth.state("#ops", "TOPIC #ops :deploy-17 needs sre");
    booth.hear(":signalbox!s@h TOPIC #ops :deploy-17 needs sre");
    assertThat(shown.word()).isEqualTo("delivered echo");
    Told same = booth.state("#ops", "TOPIC #ops :deploy-17 needs sre");
    booth.hear("PONG " + booth.written().getLast().substring(5));
    assertThat(same.word()).isEqualTo("taken");
  }
}
