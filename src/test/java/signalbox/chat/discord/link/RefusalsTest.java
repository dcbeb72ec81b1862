package signalbox.chat.discord.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Discord bans an address that is refused ten thousand times in ten minutes. */
class RefusalsTest {
  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

  private final Refusals refusals = new Refusals();

  private Stream<Instant> refused(int status, int times, Instant from, Duration between) {
    return IntStream.range(0, times)
        .mapToObj(i -> refusals.note(status, from.plus(between.multipliedBy(i))))
        .flatMap(until -> until.stream());
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 403})
  void manyInTenMinutesHoldBackForTenMinutesAndAreCountedAnewFromThen(int status) {
    assertThat(refused(status, Refusals.MOST_REFUSED - 1, NOW, Duration.ZERO)).isEmpty();
    assertThat(refusals.note(status, NOW)).contains(NOW.plus(Duration.ofMinutes(10)));
    assertThat(refused(status, Refusals.MOST_REFUSED - 1, NOW, Duration.ZERO)).isEmpty();
    assertThat(refusals.note(status, NOW)).isPresent();
  }

  @Test
  void someNowAndThenDoNot() {
    assertThat(refused(403, 5_000, NOW, Duration.ofSeconds(1))).isEmpty();
  }

  @Test
  void otherAnswersAreNoRefusals() {
    assertThat(refused(404, Refusals.MOST_REFUSED, NOW, Duration.ZERO)).isEmpty();
  }

  @Test
  void weGiveUpWhenDiscordHasSaidThreeTimesInTenMinutesThatItDoesNotKnowUs() {
    assertThat(refusals.noteUnknown(NOW)).isEmpty();
    assertThat(refusals.noteUnknown(NOW.plus(Duration.ofMinutes(11)))).isEmpty();
    assertThat(refusals.noteUnknown(NOW.plus(Duration.ofMinutes(12)))).isEmpty();
    assertThat(refusals.noteUnknown(NOW.plus(Duration.ofMinutes(13))))
        .hasValueSatisfying(why -> assertThat(why).contains("does not know the token (401)"));
  }

  @Test
  void whoWeAreIsAskedOnceAMinute() {
    assertThat(refusals.mayAsk(NOW)).isTrue();
    assertThat(refusals.mayAsk(NOW.plusSeconds(59))).isFalse();
    assertThat(refusals.mayAsk(NOW.plusSeconds(60))).isTrue();
  }

  @Test
  void tokensOfInteractionsAreNotOurs() {
    assertThat(Refusals.isByOurToken("interactions/{interaction_id}/{token}/callback")).isFalse();
    assertThat(Refusals.isByOurToken("webhooks/{application_id}/{token}")).isFalse();
    assertThat(Refusals.isByOurToken("channels/{channel_id}/webhooks")).isTrue();
  }
}
