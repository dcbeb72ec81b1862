package signalbox.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import signalbox.domain.Command;
import signalbox.domain.Speaker;
import signalbox.rendering.Cast;

class GapsTest {
  private static final Instant LATER = Cast.NOON.plusSeconds(300);

  private final FakeDecisions decisions = new FakeDecisions(Cast.desk());
  private final Gaps gaps = new Gaps(decisions);

  @Test
  void aGapOfANetworkIsToldOnceWhenItIsBack() {
    gaps.down("libera", Cast.NOON);
    gaps.down("libera", Cast.NOON.plusSeconds(60));
    gaps.up("libera", LATER);
    gaps.up("libera", LATER);

    assertThat(decisions.commands())
        .containsExactly(new Command.NoteGap(Optional.of("libera"), Cast.NOON, LATER));
    assertThat(decisions.submitted.getFirst().by()).isEqualTo(new Speaker.Clock());
  }

  @Test
  void aNetworkThatWasNeverDownHasNoGap() {
    gaps.up("libera", LATER);

    assertThat(decisions.submitted).isEmpty();
  }

  @Test
  void theBotsOwnAbsenceConcernsAllNetworks() {
    gaps.wasAway(Cast.NOON, LATER).join();

    assertThat(decisions.commands())
        .containsExactly(new Command.NoteGap(Optional.empty(), Cast.NOON, LATER));
  }
}
