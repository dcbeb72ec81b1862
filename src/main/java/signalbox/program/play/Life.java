package signalbox.program.play;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import signalbox.chat.Line;
import signalbox.chat.Sighting;
import signalbox.chat.Sighting.Seen;
import signalbox.delivery.HandSchedule;
import signalbox.domain.Command;
import signalbox.domain.Envelope;
import signalbox.domain.desk.Desk;

/**
 * One life of the program, from a start to its end, over a store that outlives it. Time goes on by
 * hand.
 */
final class Life {
  private final Engines engines;
  private final HandSchedule schedule;
  private long messages;
  private final Map<String, Instant> behindSplit = new LinkedHashMap<>();
  private boolean down;

  /**
   * @param messages how many messages were heard in earlier lives
   */
  Life(Engines engines, HandSchedule schedule, long messages) {
    this.engines = engines;
    this.schedule = schedule;
    this.messages = messages;
    engines.dispatcher().start();
    schedule.runReady();
  }

  Instant now() {
    return schedule.now();
  }

  Desk desk() {
    return engines.keeper().desk();
  }

  long messages() {
    return messages;
  }

  /** Somebody speaks; the bot hears neither a network that is down nor who is behind a split. */
  void speak(Step.Speech speech, Optional<String> account, Line.Bearing bearing) {
    messages++;
    if (!down && !behindSplit.containsKey(speech.speaker())) {
      var channel = Optional.of(speech.channel()).filter(c -> !c.isEmpty());
      engines
          .intake()
          .hear(
              new Line(
                  new Line.Where(Troupe.NETWORK, channel, Optional.empty(), bearing),
                  new Line.Who(speech.speaker(), account),
                  speech.text(),
                  new Line.Proof("message-" + messages, now())))
          .join();
      schedule.runReady();
    }
  }

  /** The clock or the program itself says something. */
  void say(Command command) {
    engines.keeper().submit(Envelope.ofClock(now(), command)).join();
    schedule.runReady();
  }

  /** Time goes on, with a stop at everything that is due on the way. */
  void wait(Instant until) {
    tick();
    for (Optional<Instant> next = next();
        next.filter(n -> !n.isAfter(until)).isPresent();
        next = next()) {
      schedule.advanceTo(next.get());
      tick();
    }
    schedule.advanceTo(until);
  }

  private void tick() {
    engines.keeper().tick(now()).join();
    schedule.runReady();
  }

  private Optional<Instant> next() {
    return Stream.of(engines.keeper().nextAfter(now()), schedule.next())
        .flatMap(Optional::stream)
        .min(Instant::compareTo);
  }

  void network(boolean up) {
    down = !up;
    if (up) {
      engines.dispatcher().networkUp(Troupe.NETWORK);
      engines.gaps().up(Troupe.NETWORK, now());
    } else {
      engines.presence().lostSight(Troupe.NETWORK);
      engines.gaps().down(Troupe.NETWORK, now());
      engines.dispatcher().networkDown(Troupe.NETWORK);
    }
    schedule.runReady();
  }

  void see(String account, Seen seen) {
    engines.presence().see(new Sighting(Troupe.NETWORK, account, seen));
    schedule.runReady();
  }

  /** These are behind a netsplit; nobody: all of them are back. */
  void split(List<String> accounts) {
    if (accounts.isEmpty()) {
      behindSplit.keySet().forEach(account -> see(account, Seen.HERE));
      behindSplit.values().stream()
          .min(Instant::compareTo)
          .ifPresent(
              since -> engines.gaps().missed(Troupe.NETWORK, behindSplit.keySet(), since, now()));
      behindSplit.clear();
    }
    for (String account : accounts) {
      behindSplit.putIfAbsent(account, now());
      see(account, Seen.UNKNOWN);
    }
    schedule.runReady();
  }

  /** It was away between these times. */
  void wasAway(Instant from) {
    engines.gaps().wasAway(from, now()).join();
    schedule.runReady();
  }

  /** Everything that is only in memory is lost. */
  void end() {
    engines.dispatcher().stop();
    schedule.runReady();
  }
}
