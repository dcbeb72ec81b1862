package signalbox.chat.irc.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import signalbox.chat.irc.output.Traits.Guard;
import signalbox.chat.irc.wire.IrcLine;
import signalbox.chat.irc.wire.Isupport;
import signalbox.delivery.HandSchedule;

/** Speaks on many connections to servers of all kinds; the same numbers make the same story. */
class OutputSimulationTest {
  private static final int SEEDS = 300;

  @Test
  void whateverTheServerDoesWhatIsToldIsTrue() {
    for (int seed = 0; seed < SEEDS; seed++) {
      var evening = new Evening(seed);
      evening.run();
      evening.check();
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Guard.class,
      names = {"STRICT", "PATIENT"})
  void aHundredLinesNeverKillTheConnectionAndAreAllHeard(Guard guard) {
    for (Habits habits : List.of(Habits.plain(), Booth.echoing(), Booth.labelling())) {
      for (boolean drops : new boolean[] {false, true}) {
        flood(new Traits(habits, guard, drops, false, false, 300));
      }
    }
  }

  private static void flood(Traits traits) {
    var line = new Line(traits, Pace.careful(), new Random(7));
    List<String> unsaid = new ArrayList<>();
    IntStream.range(0, 100).forEach(i -> unsaid.add("line " + i));
    for (int round = 0; round < 60 && !unsaid.isEmpty(); round++) {
      List<Told> told =
          unsaid.stream()
              .map(text -> new Told(line.output.say(Urgency.ANSWER, "#ops", List.of(text), 60)))
              .toList();
      line.pass(Duration.ofSeconds(28));
      for (int i = told.size() - 1; i >= 0; i--) {
        if (!told.get(i).word().startsWith("failed: ")) {
          unsaid.remove(i);
        }
      }
    }
    assertThat(line.server.killed).as("killed with %s", traits).isFalse();
    assertThat(line.server.heard).as("heard with %s", traits).hasSize(100).doesNotHaveDuplicates();
  }

  /** A connection with its server. */
  static final class Line {
    final HandSchedule schedule = new HandSchedule(Booth.START);
    final ServerModel server;
    final Output output;

    Line(Traits traits, Pace pace, Random chance) {
      this.server = new ServerModel(traits, chance, schedule, this::hear, this::kill);
      this.output = new Output(server, pace, schedule, schedule);
      output.habits(traits.habits());
      output.self("signalbox", Isupport.usual());
    }

    private void hear(IrcLine line) {
      output.heard(line);
    }

    private void kill() {
      output.close("killed");
    }

    void pass(Duration time) {
      schedule.advanceTo(schedule.now().plus(time));
    }
  }

  @Test
  void theSameSeedMakesTheSameEvening() {
    var one = new Evening(3);
    one.run();
    var other = new Evening(3);
    other.run();
    assertThat(one.written()).isEqualTo(other.written()).isNotEmpty();
    assertThat(new HashSet<>(one.written())).hasSizeGreaterThan(20);
  }
}
