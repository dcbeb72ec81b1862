package signalbox.chat.irc.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import signalbox.chat.irc.output.OutputSimulationTest.Line;
import signalbox.chat.irc.output.Traits.Guard;

/** Some minutes of random words on one connection, and what must be true of them. */
final class Evening {
  private static final List<String> TARGETS = List.of("#ops", "#sec", "#Dev", "dana", "eve");
  private static final int URGENT_DEBT = Bucket.MOST_IN_DEBT;

  private final List<Spoken> spoken = new ArrayList<>();
  private final Random chance;
  private final Traits traits;
  private final Pace pace;
  private final Line line;
  private final String name;
  private Instant ponged = Booth.START;
  private int texts;

  Evening(int seed) {
    this.chance = new Random(seed);
    this.traits = Traits.any(chance);
    this.pace = traits.guard() == Guard.NONE ? anyPace() : Pace.careful();
    this.line = new Line(traits, pace, chance);
    this.name = "seed " + seed + " " + traits + " " + pace + " %s";
  }

  /** What was handed in, and what was told of it. */
  private record Spoken(Urgency urgency, String target, List<String> texts, Told told) {}

  private Pace anyPace() {
    return new Pace(1 + chance.nextInt(20), Duration.ofMillis(1 + chance.nextInt(2_500)));
  }

  List<String> written() {
    return line.server.written;
  }

  void run() {
    int steps = 20 + chance.nextInt(150);
    for (int i = 0; i < steps; i++) {
      step();
      line.pass(Duration.ofMillis(chance.nextInt(chance.nextInt(20) == 0 ? 20_000 : 1_500)));
    }
    if (chance.nextInt(3) == 0) {
      line.server.kill();
    }
    line.pass(Duration.ofSeconds(60));
  }

  private void step() {
    switch (chance.nextInt(16)) {
      case 0 -> line.output.order("MODE #ops +v eve");
      case 1 -> pong();
      case 2 -> line.server.muteOrNot("#sec");
      case 3 -> line.server.stall(Duration.ofSeconds(1 + chance.nextInt(40)));
      case 4 -> IntStream.range(0, 1 + chance.nextInt(40)).forEach(_ -> say());
      case 5 -> topic();
      default -> say();
    }
  }

  /** As often as servers ask, at the most. */
  private void pong() {
    if (!ponged.plusSeconds(30).isAfter(line.schedule.now())) {
      ponged = line.schedule.now();
      var _ = line.output.now("PONG :irc.example");
    }
  }

  private void topic() {
    String text = "text" + ++texts;
    var told = new Told(line.output.state("#ops", "TOPIC #ops :" + text));
    spoken.add(new Spoken(Urgency.NEWS, "topic", List.of(text), told));
  }

  private void say() {
    Urgency urgency = chance.nextInt(3) == 0 ? Urgency.NEWS : Urgency.ANSWER;
    String target = TARGETS.get(chance.nextInt(TARGETS.size()));
    List<String> said =
        IntStream.range(0, 1 + chance.nextInt(chance.nextInt(4) + 1))
            .mapToObj(_ -> "text" + ++texts)
            .toList();
    var told = new Told(line.output.say(urgency, target, said, 100));
    spoken.add(new Spoken(urgency, target, said, told));
  }

  void check() {
    assertThat(spoken).as(name, "told once").allMatch(s -> s.told().times() == 1);
    Set<String> heard = new HashSet<>(line.server.heard);
    spoken.forEach(said -> checkTrue(said, heard));
    assertThat(line.server.heard).as(name, "heard twice").doesNotHaveDuplicates();
    checkPace();
    checkOrder();
    if (traits.guard() != Guard.NONE) {
      assertThat(excess()).as(name, "excess flood").isFalse();
    }
  }

  /** Whether it was killed for writing too much; nobody else kills before the last minute. */
  private boolean excess() {
    return line.server.killedForFlood;
  }

  private void checkTrue(Spoken said, Set<String> heard) {
    String word = said.told().word();
    boolean isTopic = said.target().equals("topic");
    if (isTopic && !word.startsWith("failed")) {
      // It was shown, or one that came after it.
      assertThat(word).as(name, said).isIn("delivered echo", "taken", "in doubt");
    } else if (word.startsWith("delivered")) {
      assertThat(heard).as(name, said).containsAll(said.texts());
    } else if (word.equals("taken")) {
      assertThat(line.server.read).as(name, said).containsAll(said.texts());
    } else if (word.startsWith("failed: ")) {
      assertThat(said.texts()).as(name, said).noneMatch(heard::contains);
    } else if (word.startsWith("failed for good: ")) {
      assertThat(said.texts()).as(name, said).anyMatch(text -> !heard.contains(text));
    }
  }

  private void checkPace() {
    Instant full = Instant.EPOCH;
    for (int i = 0; i < written().size(); i++) {
      Instant at = line.server.writtenAt.get(i);
      full = (full.isBefore(at) ? at : full).plus(pace.every());
      if (!written().get(i).startsWith("PONG")) {
        assertThat(Duration.between(at, full))
            .as(name, "too early")
            .isLessThanOrEqualTo(pace.every().multipliedBy(pace.burst()));
      }
      Instant most = at.plus(pace.every().multipliedBy((long) pace.burst() + URGENT_DEBT));
      full = full.isAfter(most) ? most : full;
    }
  }

  /** For each urgency and target, texts are first written in the order of handing in. */
  private void checkOrder() {
    Map<String, Integer> last = new HashMap<>();
    Map<String, String> laneOf = new HashMap<>();
    spoken.forEach(s -> s.texts().forEach(t -> laneOf.put(t, s.urgency() + s.target())));
    Set<String> seen = new HashSet<>();
    for (String raw : written()) {
      if (raw.contains("PRIVMSG")) {
        for (String text : raw.substring(raw.indexOf(" :") + 2).split(" \\| ")) {
          int number = Integer.parseInt(text.substring(4));
          if (seen.add(text)) {
            Integer before = last.put(laneOf.get(text), number);
            assertThat(before == null ? 0 : before).as(name, raw).isLessThan(number);
          }
        }
      }
    }
  }
}
