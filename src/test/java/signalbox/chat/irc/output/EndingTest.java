package signalbox.chat.irc.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import signalbox.chat.irc.wire.IrcLine;
import signalbox.delivery.HandSchedule;

class EndingTest {

  @Test
  void whatWasNotBegunInTimeIsHandedBack() {
    var booth = new Booth(1, Duration.ofSeconds(30), Booth.echoing());
    Told first = booth.news("#ops", "one");
    Told second = booth.news("#sec", "two");
    Told state = booth.state("#ops", "TOPIC #ops :open");
    booth.passMillis(19_999);
    assertThat(second.word()).isEqualTo("nothing");
    booth.passMillis(1);
    assertThat(second.word()).isEqualTo("failed: the queue is full");
    assertThat(state.word()).isEqualTo("failed: the queue is full");
    assertThat(first.word()).isEqualTo("nothing");
    booth.passSeconds(60);
    assertThat(booth.written()).containsExactly("PRIVMSG #ops :one");
  }

  @Test
  void whatIsNotProvedInTimeIsInDoubt() {
    var booth = Booth.quick(Booth.echoing());
    Told told = booth.news("#ops", "hello");
    booth.passMillis(26_999);
    assertThat(told.word()).isEqualTo("nothing");
    booth.passMillis(1);
    assertThat(told.word()).isEqualTo("in doubt");
    booth.hear(":signalbox!s@h PRIVMSG #ops :hello");
    assertThat(told.times()).isEqualTo(1);
  }

  @Test
  void anEchoThatIsTooLateIsNotTakenForThatOfAnother() {
    var booth = Booth.quick(Booth.echoing());
    booth.news("#ops", "old");
    booth.passSeconds(27);
    Told told = booth.news("#ops", "new");
    booth.hear(":signalbox!s@h PRIVMSG #ops :old");
    assertThat(told.word()).isEqualTo("nothing");
  }

  @Test
  void aMessageThatIsCutOffInTheMiddleIsInDoubt() {
    var booth = new Booth(1, Duration.ofSeconds(15), Booth.echoing());
    Told told = booth.news("#ops", "one", "two", "three");
    booth.hear(":signalbox!s@h PRIVMSG #ops :one");
    booth.passSeconds(27);
    assertThat(told.word()).isEqualTo("in doubt");
    booth.passSeconds(60);
    assertThat(booth.written()).doesNotContain("PRIVMSG #ops :three");
  }

  @Test
  void aFullQueueTakesNoMore() {
    var booth = new Booth(1, Duration.ofSeconds(30), Booth.echoing());
    List<Told> told =
        IntStream.range(0, 502).mapToObj(i -> booth.news("#ops", "line " + i)).toList();
    assertThat(told.subList(0, 501)).extracting(Told::word).containsOnly("nothing");
    assertThat(told.getLast().word()).isEqualTo("failed: the queue is full");
  }

  @Test
  void statesAndOrdersAndUrgentLinesAreBounded() {
    var booth = new Booth(1, Duration.ofSeconds(30), Booth.echoing());
    booth.news("#ops", "one");
    List<Told> states =
        IntStream.range(0, 201).mapToObj(i -> booth.state("#" + i, "TOPIC #" + i + " :x")).toList();
    assertThat(states.get(199).word()).isEqualTo("nothing");
    assertThat(states.get(200).word()).isEqualTo("failed: the queue is full");
    IntStream.range(0, 300).forEach(i -> booth.output.order("JOIN #" + i));
    booth.written();
    assertThat(joined(booth)).isEqualTo(200);
    for (int i = 0; i < 200; i++) {
      var _ = booth.output.now("PONG " + i);
    }
    assertThat(booth.written()).hasSize(100);
  }

  /** How many channels are joined in the end, on a server that answers. */
  private static long joined(Booth booth) {
    long joined = 0;
    for (int i = 0; i < 500; i++) {
      booth.passSeconds(30);
      for (String line : booth.written()) {
        joined += line.startsWith("JOIN") ? 1 : 0;
        if (line.startsWith("PING")) {
          booth.hear("PONG" + line.substring(4));
        }
      }
    }
    return joined;
  }

  @Test
  void aServerThatDoesNotReadIsNotBuried() {
    var booth = Booth.careful(Booth.echoing());
    List<Told> told = IntStream.range(0, 40).mapToObj(i -> booth.news("#ops" + i, "line")).toList();
    booth.passSeconds(60);
    assertThat(booth.written()).hasSizeLessThan(20);
    assertThat(told).extracting(Told::word).containsOnly("in doubt", "failed: the queue is full");
    // When it wakes up, all is as before.
    booth.hear("PONG sb5", "PONG sb10", "PONG sb11", "PONG sb12", "PONG sb13");
    booth.news("#ops", "again");
    assertThat(booth.line()).isEqualTo("PRIVMSG #ops :again");
  }

  @Test
  void ordersAloneAreAskedAfterToo() {
    var booth = Booth.careful(Booth.echoing());
    IntStream.range(0, 30).forEach(i -> booth.output.order("JOIN #" + i));
    booth.passSeconds(60);
    assertThat(booth.written()).filteredOn(line -> line.startsWith("JOIN")).hasSize(9);
  }

  @Test
  void closingTellsWhatIsKnown() {
    var booth = new Booth(3, Duration.ofSeconds(30), Booth.echoing());
    Told proved = booth.news("#ops", "one");
    booth.hear(":signalbox!s@h PRIVMSG #ops :one");
    Told written = booth.news("#ops", "two");
    Told begun = booth.news("#ops", "three", "four");
    Told waiting = booth.news("#ops", "five");
    Told state = booth.state("#ops", "TOPIC #ops :open");
    booth.output.close("the connection is gone");
    assertThat(proved.word()).isEqualTo("delivered echo");
    assertThat(written.word()).isEqualTo("in doubt");
    assertThat(begun.word()).isEqualTo("in doubt");
    assertThat(waiting.word()).isEqualTo("failed: the connection is gone");
    assertThat(state.word()).isEqualTo("failed: the connection is gone");
    assertThat(booth.news("#ops", "late").word()).isEqualTo("failed: the connection is gone");
    booth.written();
    booth.output.order("JOIN #ops");
    booth.pass(Duration.ofHours(1));
    assertThat(booth.written()).isEmpty();
  }

  @Test
  void whatWasDroppedAndNotSaidAgainIsSurelyNotHeardAtTheEnd() {
    var booth = Booth.quick(Booth.labelling());
    Told told = booth.news("#ops", "hello");
    booth.hear("@label=sb1 :irc.example ACK");
    booth.output.close("gone");
    assertThat(told.word()).isEqualTo("failed: gone");
  }

  @Test
  void closingTwiceTellsOnceAndKeepsTheFirstReason() {
    var booth = Booth.quick(Booth.echoing());
    Told told = booth.news("#ops", "hello");
    booth.output.close("first");
    booth.output.close("second");
    assertThat(told.times()).isEqualTo(1);
    assertThat(booth.news("#ops", "late").word()).isEqualTo("failed: first");
  }

  @Test
  void theQuitIsStillWritten() {
    var booth = Booth.quick(Booth.echoing());
    var quit = booth.output.now("QUIT :bye").toCompletableFuture();
    booth.output.close("stopped");
    assertThat(booth.line()).isEqualTo("QUIT :bye");
    assertThat(quit).isCompleted();
    assertThat(booth.output.now("PONG x").toCompletableFuture()).isCompletedExceptionally();
  }

  @Test
  void aConnectionThatBreaksEndsEverything() {
    var schedule = new HandSchedule(Booth.START);
    var written = new ArrayList<String>();
    LineSink sink =
        line -> {
          if (written.size() == 1) {
            throw new IOException("broken pipe");
          }
          written.add(line);
        };
    var output = new Output(sink, new Pace(3, Duration.ofSeconds(1)), schedule, schedule);
    output.habits(Booth.echoing());
    List<Told> told =
        IntStream.range(0, 4)
            .mapToObj(i -> new Told(output.say(Urgency.NEWS, "#ops", List.of("line " + i))))
            .toList();
    schedule.advanceTo(Booth.START.plusSeconds(60));
    assertThat(written).hasSize(1);
    assertThat(told)
        .extracting(Told::word)
        .containsExactly(
            "in doubt", "in doubt", "failed: the connection broke", "failed: the connection broke");
    assertThat(output.now("PONG x").toCompletableFuture()).isCompletedExceptionally();
    output.heard(IrcLine.of("PING", "x"));
  }

  @Test
  void aPenThatIsGoneIsABrokenConnection() {
    var schedule = new HandSchedule(Booth.START);
    var output =
        new Output(
            _ -> {},
            Pace.careful(),
            schedule,
            _ -> {
              throw new RejectedExecutionException();
            });
    var told = new Told(output.say(Urgency.NEWS, "#ops", List.of("hello")));
    assertThat(told.word()).isEqualTo("failed: the connection broke");
  }
}
