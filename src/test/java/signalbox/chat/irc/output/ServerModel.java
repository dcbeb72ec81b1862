package signalbox.chat.irc.output;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import signalbox.chat.irc.wire.IrcLine;
import signalbox.delivery.HandSchedule;

/**
 * A server as far as one client can tell: reads and answers in order, with its delays, its guard
 * and its whims; only the echo of words to a person may come later than what follows it.
 */
final class ServerModel implements LineSink {
  static final String BETWEEN = " | ";
  private static final int MOST_UNREAD = 20;
  private static final int AT_ONCE = 5;
  private static final int FLOOD = 10;

  final List<String> written = new ArrayList<>();
  final List<Instant> writtenAt = new ArrayList<>();
  final List<String> heard = new ArrayList<>();
  final Set<String> read = new HashSet<>();
  boolean killed;
  boolean killedForFlood;

  private final Traits traits;
  private final RandomGenerator chance;
  private final HandSchedule schedule;
  private final Consumer<IrcLine> client;
  private final Runnable killing;
  private final Map<String, Flood> floods = new HashMap<>();
  private final Set<String> muted = new HashSet<>();
  private Instant arrived = Instant.EPOCH;
  private Instant answered = Instant.EPOCH;
  private Instant readAt = Instant.EPOCH;
  private double level;
  private Instant leveledAt = Booth.START;
  private int unread;

  ServerModel(
      Traits traits,
      RandomGenerator chance,
      HandSchedule schedule,
      Consumer<IrcLine> client,
      Runnable killing) {
    this.traits = traits;
    this.chance = chance;
    this.schedule = schedule;
    this.client = client;
    this.killing = killing;
  }

  /** Lines to one target in the last seconds; Solanum's way of counting. */
  private static final class Flood {
    private int count;
    private boolean noticed;
    private Instant since = Instant.EPOCH;

    boolean takes(Instant now) {
      long seconds = Duration.between(since, now).toSeconds();
      if (seconds > 1) {
        count = (int) Math.max(0, count - seconds);
        since = now;
        noticed &= count > 0;
      }
      if (count >= FLOOD || noticed) {
        count += noticed ? 0 : 2;
        noticed = true;
        return false;
      }
      count++;
      return true;
    }
  }

  @Override
  public void send(String line) throws IOException {
    LineSink.checked(line);
    if (killed) {
      throw new IOException("closed");
    }
    written.add(line);
    writtenAt.add(schedule.now());
    arrived = later(arrived, schedule.now().plusMillis(chance.nextInt(traits.delay()) + 1));
    at(arrived, () -> arrive(line));
  }

  /** A channel falls silent for us, or lets us speak again. */
  void muteOrNot(String channel) {
    if (traits.mutes() && !muted.remove(channel)) {
      muted.add(channel);
    }
  }

  /** Does nothing for a while. */
  void stall(Duration time) {
    if (traits.stalls()) {
      readAt = later(readAt, schedule.now().plus(time));
    }
  }

  private void arrive(String line) {
    Instant now = schedule.now();
    unread++;
    Instant from = later(now, readAt);
    switch (traits.guard()) {
      case NONE -> readAt = from;
      case STRICT -> {
        readAt = from;
        raise(now, 0.5);
        killIf(level >= AT_ONCE + 1);
      }
      case PATIENT -> {
        raise(now, 2);
        readAt = later(from, now.plusMillis((long) (500 * Math.max(0, level - AT_ONCE))));
        killIf(unread > MOST_UNREAD);
      }
    }
    at(
        readAt,
        () -> {
          unread--;
          if (!killed) {
            take(IrcLine.parse(line).orElseThrow());
          }
        });
  }

  private void raise(Instant now, double perSecond) {
    double passed = Duration.between(leveledAt, now).toMillis() / 1_000.0;
    level = Math.max(0, level - passed * perSecond) + 1;
    leveledAt = now;
  }

  private void take(IrcLine line) {
    String label = line.tag("label").map(l -> "@label=" + l + " ").orElse("");
    switch (line.command()) {
      case "PING" -> answer("PONG irc.example :" + line.last());
      case "PRIVMSG" -> take(line, label);
      case "TOPIC" -> {
        heard.add(line.last());
        answer(label + ":signalbox!s@h TOPIC " + line.param(0) + " :" + line.last());
      }
      default -> {
        // An order: nothing is said of it.
      }
    }
  }

  private void take(IrcLine line, String label) {
    String target = line.param(0);
    read.addAll(List.of(line.last().split(" \\| ")));
    if (muted.contains(target)) {
      answer(label + ":irc.example 404 signalbox " + target + " :Cannot send to channel");
      return;
    }
    boolean takes =
        !traits.drops() || floods.computeIfAbsent(target, _ -> new Flood()).takes(schedule.now());
    boolean isChannel = target.startsWith("#");
    if (takes) {
      heard.addAll(List.of(line.last().split(" \\| ")));
    } else if (!isChannel) {
      answer(
          ":irc.example NOTICE signalbox :*** Message to " + target + " throttled due to flooding");
    }
    String echo = label + ":signalbox!s@h PRIVMSG " + target + " :" + line.last();
    if (takes && traits.habits().echo()) {
      if (isChannel) {
        answer(echo);
      } else {
        at(later(answered, schedule.now().plusMillis(chance.nextInt(2_000))), () -> say(echo));
      }
    } else if (!label.isEmpty()) {
      answer(label + ":irc.example ACK");
    }
  }

  private void answer(String line) {
    answered = later(answered, schedule.now().plusMillis(chance.nextInt(traits.delay()) + 1));
    at(answered, () -> say(line));
  }

  private void say(String line) {
    if (!killed) {
      client.accept(IrcLine.parse(line).orElseThrow());
    }
  }

  private void killIf(boolean flood) {
    killedForFlood |= flood;
    if (flood) {
      kill();
    }
  }

  /** The connection is no more. */
  void kill() {
    if (!killed) {
      killed = true;
      killing.run();
    }
  }

  private void at(Instant instant, Runnable what) {
    schedule.after(Duration.between(schedule.now(), instant), what);
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
