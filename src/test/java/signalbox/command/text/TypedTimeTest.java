package signalbox.command.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTimeTest {
  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "30m,PT30M",
    "30min,PT30M",
    "45minutes,PT45M",
    "2h,PT2H",
    "2hrs,PT2H",
    "1hour,PT1H",
    "1h30m,PT1H30M",
    "90m,PT1H30M",
    "1d,PT24H",
    "1d2h3m,PT26H3M",
    "0m,PT0S"
  })
  void lengths(String typed, Duration length) {
    assertThat(TypedTime.findLength(typed)).contains(length);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "30", "m", "h30", "30m1h", "1.5h", "-5m", "90s", "999999m", "1 h"})
  void anythingElseIsNoLength(String typed) {
    assertThat(TypedTime.findLength(typed)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "14:00,2026-11-22T14:00:00Z",
    "9:30,2026-11-23T09:30:00Z",
    "10:00,2026-11-23T10:00:00Z",
    "10:01,2026-11-22T10:01:00Z",
    "00:00,2026-11-23T00:00:00Z",
    "until 14:00,2026-11-22T14:00:00Z",
    "at 14:00 utc,2026-11-22T14:00:00Z",
    "14:00z,2026-11-22T14:00:00Z",
    "today 09:00,2026-11-22T09:00:00Z",
    "tomorrow 08:00,2026-11-23T08:00:00Z",
    "Tomorrow 8:00,2026-11-23T08:00:00Z",
    "2026-12-01 20:00,2026-12-01T20:00:00Z",
    "2026-12-01T20:00Z,2026-12-01T20:00:00Z",
    "2026-12-01,2026-12-01T00:00:00Z",
    "until 2026-12-01,2026-12-01T00:00:00Z",
    "2020-01-01,2020-01-01T00:00:00Z",
    "2026-12-01 20:00 Europe/Berlin,2026-12-01T19:00:00Z",
    "2026-07-01 20:00 europe/berlin,2026-07-01T18:00:00Z",
    "2026-12-01 20:00 America/Argentina/Buenos_Aires,2026-12-01T23:00:00Z",
    "2026-12-01 20:00 UTC+2,2026-12-01T18:00:00Z",
    "2026-12-01 20:00 -05:30,2026-12-02T01:30:00Z",
    "2026-12-01 20:00 +0130,2026-12-01T18:30:00Z",
    "+8d 20:00 +01:00,2026-11-30T19:00:00Z",
    "today 23:00 America/New_York,2026-11-23T04:00:00Z",
    "tomorrow 01:00 Pacific/Auckland,2026-11-22T12:00:00Z",
    "20:00 Asia/Tokyo,2026-11-22T11:00:00Z",
    "2026-12-01 Europe/Berlin,2026-11-30T23:00:00Z",
    "2026-12-01T20:00:00Z,2026-12-01T20:00:00Z",
    "2h,2026-11-22T12:00:00Z",
    "for 2h,2026-11-22T12:00:00Z",
    "+2h,2026-11-22T12:00:00Z",
    "in 2h,2026-11-22T12:00:00Z",
    "2026-12-01T20:00+01:00,2026-12-01T19:00:00Z",
    "2026-12-01 20:00+0130,2026-12-01T18:30:00Z",
    "3d,2026-11-25T10:00:00Z"
  })
  void moments(String typed, Instant moment) {
    assertThat(TypedTime.findMoment(Word.split(typed), NOW)).contains(moment);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "24:00",
        "12:60",
        "tomorrow",
        "today",
        "noon",
        "2026-02-30",
        "2026-13-01 10:00",
        "26-12-01",
        "14",
        "14:0",
        "until",
        "14:00 tomorrow",
        "14:00 or so",
        "20:00-22:00",
        "2026-12-01+1"
      })
  void anythingElseIsNoMoment(String typed) {
    assertThat(TypedTime.findMoment(Word.split(typed), NOW)).isEmpty();
  }

  @Test
  void lastDayOfTheYearGoesOver() {
    Instant lateInTheYear = Instant.parse("2026-12-31T23:30:00Z");
    assertThat(TypedTime.findMoment(Word.split("00:15"), lateInTheYear))
        .contains(Instant.parse("2027-01-01T00:15:00Z"));
  }
}
