package signalbox.chat.discord.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClocksTest {
  private static final Instant NOW = Instant.parse("2026-11-22T14:00:00Z");

  private static String read(String line, Instant now) {
    return new Clocks(now).find(line, 0).map(Clocks.Found::text).orElse("none");
  }

  private static String stamp(String moment, String style) {
    return "<t:" + Instant.parse(moment).getEpochSecond() + ":" + style + ">";
  }

  @ParameterizedTest
  @CsvSource({
    "14:05 UTC, 2026-11-22T14:00:00Z, 2026-11-22T14:05:00Z",
    "03:00 UTC, 2026-11-22T14:00:00Z, 2026-11-22T03:00:00Z",
    "16:00 UTC, 2026-11-22T03:00:00Z, 2026-11-22T16:00:00Z",
    "03:00 UTC, 2026-11-22T16:00:00Z, 2026-11-22T03:00:00Z",
    "23:59 UTC, 2026-11-22T00:00:00Z, 2026-11-22T23:59:00Z",
    "00:00 UTC, 2026-12-31T23:59:59Z, 2026-12-31T00:00:00Z",
  })
  void aClockAloneIsOfToday(String words, String now, String moment) {
    assertThat(read(words, Instant.parse(now))).isEqualTo(stamp(moment, "t"));
  }

  @Test
  void aDateIsShownWithTheClock() {
    assertThat(read("2026-11-20 08:30 UTC", NOW)).isEqualTo(stamp("2026-11-20T08:30:00Z", "f"));
  }

  @Test
  void aSpanHasABeginningAndAnEnd() {
    assertThat(read("14:05-15:05 UTC", NOW))
        .isEqualTo(stamp("2026-11-22T14:05:00Z", "t") + "-" + stamp("2026-11-22T15:05:00Z", "t"));
    assertThat(read("23:50-00:10 UTC", Instant.parse("2026-11-22T00:05:00Z")))
        .isEqualTo(stamp("2026-11-21T23:50:00Z", "t") + "-" + stamp("2026-11-22T00:10:00Z", "t"));
    assertThat(read("2026-11-21 23:50-2026-11-22 00:10 UTC", NOW))
        .isEqualTo(stamp("2026-11-21T23:50:00Z", "f") + "-" + stamp("2026-11-22T00:10:00Z", "f"));
    assertThat(read("2026-11-20 23:50-00:10 UTC", NOW))
        .isEqualTo(stamp("2026-11-20T23:50:00Z", "f") + "-" + stamp("2026-11-21T00:10:00Z", "t"));
    assertThat(read("23:50-2026-11-22 00:10 UTC", NOW))
        .isEqualTo(stamp("2026-11-21T23:50:00Z", "t") + "-" + stamp("2026-11-22T00:10:00Z", "f"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "24:00 UTC",
        "14:60 UTC",
        "14:05",
        "14:05 UTCs",
        "4:05 UTC",
        "2026-13-40 14:05 UTC"
      })
  void whatIsNoMomentStays(String words) {
    assertThat(read(words, NOW)).isEqualTo("none");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.14:05 UTC", "12:14:05 UTC", "x14:05 UTC", "/14:05 UTC", "-14:05 UTC"})
  void aPartOfSomethingElseIsNoMoment(String words) {
    assertThat(new Clocks(NOW).find(words, words.indexOf("14"))).isEmpty();
  }

  @Test
  void whereItEndsIsTold() {
    assertThat(new Clocks(NOW).find("at 14:05 UTC.", 3).orElseThrow().end()).isEqualTo(12);
  }
}
