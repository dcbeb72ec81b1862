package signalbox.chat.discord.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalsTest {
  private static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");

  private final Refusals refusals = new Refusals();

  @Test
  void whoIsTurnedAwayAtTheDoorAsUnauthorizedThreeTimesStops() {
    assertThat(refusals.noteAtTheDoor(401, NOON)).isEmpty();
    assertThat(refusals.noteAtTheDoor(401, NOON)).isEmpty();
    assertThat(refusals.noteAtTheDoor(401, NOON)).get().asString().contains("look at the token");
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 400, 403, 404, 407, 429, 500, 502, 503})
  void whateverElseIsAnsweredAtTheDoorPasses(int status) {
    IntStream.range(0, 2 * Refusals.MOST_FORBIDDEN)
        .forEach(_ -> assertThat(refusals.noteAtTheDoor(status, NOON)).isEmpty());
    // Nor does it count for what comes later.
    assertThat(refusals.note(401, NOON)).isEmpty();
    assertThat(refusals.note(403, NOON)).isEmpty();
  }

  @Test
  void refusalsLongAgoAreForgotten() {
    refusals.noteAtTheDoor(401, NOON);
    refusals.noteAtTheDoor(401, NOON);
    Instant later = NOON.plus(Refusals.SPAN).plus(Duration.ofMillis(1));
    assertThat(refusals.noteAtTheDoor(401, later)).isEmpty();
    assertThat(refusals.noteAtTheDoor(401, later)).isEmpty();
    assertThat(refusals.noteAtTheDoor(401, later)).isPresent();
  }

  @Test
  void insideManyRequestsMayBeForbiddenBeforeItStops() {
    IntStream.range(1, Refusals.MOST_FORBIDDEN)
        .forEach(_ -> assertThat(refusals.note(403, NOON)).isEmpty());
    assertThat(refusals.note(403, NOON)).get().asString().contains("permissions");
  }
}
