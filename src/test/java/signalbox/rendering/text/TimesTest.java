package signalbox.rendering.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TimesTest {
  private static final Instant NOW = Instant.parse("2026-11-22T23:50:00Z");

  @Test
  void aMomentOfTodayIsAClockTime() {
    assertThat(Times.moment(Instant.parse("2026-11-22T00:05:59Z"), NOW)).isEqualTo("00:05 UTC");
  }

  @Test
  void aMomentOfAnotherDayHasItsDate() {
    assertThat(Times.moment(NOW.plusSeconds(900), NOW)).isEqualTo("2026-11-23 00:05 UTC");
    assertThat(Times.clock(NOW.minus(Duration.ofDays(1)), NOW)).isEqualTo("2026-11-21 23:50");
  }

  @Test
  void aSpanHasItsDatesOnlyWhenItCrossesMidnight() {
    assertThat(Times.span(NOW.minusSeconds(240), NOW)).isEqualTo("23:46-23:50 UTC");
    assertThat(Times.span(NOW, NOW.plusSeconds(900)))
        .isEqualTo("2026-11-22 23:50-2026-11-23 00:05 UTC");
  }

  @Test
  void aSpanWithinAMinuteIsThatMinute() {
    assertThat(Times.span(NOW, NOW.plusSeconds(20))).isEqualTo("at 23:50 UTC");
  }

  @Test
  void lengthsHaveTwoUnitsAtTheMost() {
    assertThat(Times.length(Duration.ofMinutes(125))).isEqualTo("2 h 5 min");
    assertThat(Times.length(Duration.ofHours(24))).isEqualTo("24 h");
    assertThat(Times.length(Duration.ofDays(7))).isEqualTo("7 d");
    assertThat(Times.length(Duration.ofHours(49))).isEqualTo("2 d 1 h");
    assertThat(Times.length(Duration.ofSeconds(119))).isEqualTo("1 min");
    assertThat(Times.length(Duration.ofSeconds(59))).isEqualTo("59 s");
    assertThat(Times.length(Duration.ofSeconds(-5))).isEqualTo("0 s");
  }
}
