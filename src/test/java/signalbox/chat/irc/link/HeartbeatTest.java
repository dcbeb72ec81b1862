package signalbox.chat.irc.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import signalbox.chat.irc.wire.IrcLine;
import signalbox.delivery.HandSchedule;

/** A dead peer is found within two minutes and a half. */
class HeartbeatTest {
  private static final Instant START = Instant.parse("2026-11-22T10:00:00Z");

  private final HandSchedule schedule = new HandSchedule(START);
  private final List<String> said = new ArrayList<>();
  private final List<Instant> deaths = new ArrayList<>();
  private final Heartbeat heartbeat =
      new Heartbeat(schedule, Times.usual(), said::add, () -> deaths.add(schedule.now()));

  private void after(int seconds) {
    schedule.advanceTo(START.plusSeconds(seconds));
  }

  private void hears(String line) {
    heartbeat.heard(IrcLine.parse(line).orElseThrow());
  }

  @Test
  void asksEveryMinute() {
    heartbeat.start();
    for (int second = 0; second <= 3600; second++) {
      after(second);
      hears(":irc.test PONG irc.test :signalbox-alive");
    }
    assertThat(said).hasSize(60).containsOnly("PING :signalbox-alive");
    assertThat(deaths).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 29, 30, 31, 59, 60, 89, 90, 600})
  void wheneverItFallsSilentItIsFoundDeadInTime(int lastWord) {
    heartbeat.start();
    for (int second = 0; second <= lastWord; second++) {
      after(second);
      hears(":irc.test PONG irc.test :signalbox-alive");
    }
    after(3600);
    assertThat(deaths).hasSize(1);
    assertThat(Duration.between(START.plusSeconds(lastWord), deaths.getFirst()))
        .isBetween(Duration.ofSeconds(120), Duration.ofSeconds(150));
  }

  @Test
  void aServerThatSpeaksButNeverAnswersIsDeadInTheEnd() {
    heartbeat.start();
    for (int second = 0; second <= 600; second++) {
      after(second);
      hears(":dana!d@h PRIVMSG #ops :hello");
    }
    assertThat(deaths).containsExactly(START.plusSeconds(300));
  }

  @Test
  void isStillOnceItIsStopped() {
    heartbeat.start();
    heartbeat.stop();
    after(3600);
    assertThat(said).isEmpty();
    assertThat(deaths).isEmpty();
  }
}
