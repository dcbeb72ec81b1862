package signalbox.chat.irc.output;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import signalbox.chat.irc.wire.IrcLine;
import signalbox.chat.irc.wire.Isupport;
import signalbox.delivery.HandSchedule;
import signalbox.delivery.Receipt;

/** An output without a network: time is turned by hand, and the test speaks for the server. */
final class Booth {
  static final Instant START = Instant.parse("2026-11-22T10:00:00Z");

  final HandSchedule schedule = new HandSchedule(START);
  final Output output;
  private final List<String> written = new ArrayList<>();

  Booth(int burst, Duration every, Habits habits) {
    output = new Output(written::add, new Pace(burst, every), schedule, schedule);
    output.self("signalbox", Isupport.usual());
    output.habits(habits);
    schedule.runReady();
  }

  /** Without limits that matter. */
  static Booth quick(Habits habits) {
    return new Booth(1_000, Duration.ofMillis(1), habits);
  }

  /** As on a network that looks after itself. */
  static Booth careful(Habits habits) {
    return new Booth(4, Duration.ofSeconds(2), habits);
  }

  static Habits echoing() {
    return new Habits(true, false, true);
  }

  static Habits labelling() {
    return new Habits(true, true, true);
  }

  Told answer(String target, String... texts) {
    return told(output.say(Urgency.ANSWER, target, List.of(texts)));
  }

  Told news(String target, String... texts) {
    return told(output.say(Urgency.NEWS, target, List.of(texts)));
  }

  Told state(String key, String line) {
    return told(output.state(key, line));
  }

  private Told told(CompletionStage<Receipt> stage) {
    var told = new Told(stage);
    schedule.runReady();
    return told;
  }

  /** The server says these lines. */
  void hear(String... lines) {
    for (String line : lines) {
      output.heard(IrcLine.parse(line).orElseThrow());
      schedule.runReady();
    }
  }

  void pass(Duration time) {
    schedule.advanceTo(schedule.now().plus(time));
  }

  void passMillis(long millis) {
    pass(Duration.ofMillis(millis));
  }

  void passSeconds(long seconds) {
    pass(Duration.ofSeconds(seconds));
  }

  /** What was written since this was last asked. */
  List<String> written() {
    schedule.runReady();
    List<String> lines = List.copyOf(written);
    written.clear();
    return lines;
  }

  /** The only line that was written since. */
  String line() {
    List<String> lines = written();
    if (lines.size() != 1) {
      throw new AssertionError("not one line: " + lines);
    }
    return lines.getFirst();
  }
}
