package signalbox.program.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import signalbox.delivery.HandSchedule;

/** By its sign of life a start knows how long the program was away. */
class HeartbeatTest {
  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

  @TempDir private Path folder;
  private final HandSchedule schedule = new HandSchedule(NOW);

  private Heartbeat starts() {
    return new Heartbeat(folder.resolve("heartbeat"), schedule, schedule::now);
  }

  @Test
  void whoNeverLivedIsNotMissed() throws IOException {
    assertThat(starts().silentSince()).isEmpty();
    Files.writeString(folder.resolve("heartbeat"), "yesterday");
    assertThat(starts().silentSince()).isEmpty();
    assertThat(starts().last()).isEmpty();
  }

  @Test
  void afterAnOrderlyEndNothingWasHeard() {
    starts().beat(() -> schedule.now().isBefore(NOW.plusSeconds(13)));
    schedule.advanceTo(NOW.plusSeconds(13));
    starts().end();
    schedule.advanceTo(NOW.plusSeconds(60));
    Heartbeat again = starts();
    again.beat(() -> true);
    assertThat(again.last()).contains(NOW.plusSeconds(13));
    assertThat(again.silentSince()).contains(NOW.plusSeconds(13).plus(Heartbeat.SLACK));
  }

  @Test
  void whoWasKilledMayHaveLivedForTwoMoreBeats() {
    starts().beat(() -> true);
    assertThat(starts().silentSince())
        .contains(NOW.plus(Heartbeat.EVERY.multipliedBy(2)).plus(Heartbeat.SLACK));
    assertThat(starts().last().map(last -> Duration.between(last, NOW))).contains(Duration.ZERO);
  }
}
