package signalbox.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import signalbox.domain.Command;
import signalbox.domain.MemberId;
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
  void whatWasReadBackIsNoGap() {
    gaps.down("discord", Cast.NOON);
    gaps.caughtUp("discord");
    gaps.up("discord", LATER);

    assertThat(decisions.submitted).isEmpty();
    assertThat(gaps.listSilent()).isEmpty();
  }

  @Test
  void aQuickStartIsPartOfTheAbsenceThatItEnded() {
    gaps.starting("libera", Cast.NOON);
    gaps.up("libera", Cast.NOON.plusSeconds(20));

    assertThat(decisions.submitted).isEmpty();
  }

  @Test
  void aNetworkThatIsNotThereAtTheStartHasAGapOfItsOwn() {
    gaps.starting("libera", Cast.NOON);
    assertThat(gaps.listSilent()).containsExactly(Map.entry("libera", Cast.NOON));
    gaps.up("libera", LATER);

    assertThat(decisions.commands())
        .containsExactly(new Command.NoteGap(Optional.of("libera"), Cast.NOON, LATER));
    assertThat(gaps.listSilent()).isEmpty();
  }

  @Test
  void membersBehindASplitAreToldOf() {
    gaps.missed("libera", List.of("sam", "mallory", "dana"), Cast.NOON, LATER);

    assertThat(decisions.commands())
        .containsExactly(
            new Command.NoteMissed(
                "libera", List.of(new MemberId("dana"), new MemberId("sam")), Cast.NOON, LATER));
  }

  @Test
  void strangersBehindASplitAreNotMissed() {
    gaps.missed("libera", List.of("mallory"), Cast.NOON, LATER);

    assertThat(decisions.submitted).isEmpty();
  }

  @Test
  void theBotsOwnAbsenceConcernsAllNetworks() {
    gaps.wasAway(Cast.NOON, LATER).join();

    assertThat(decisions.commands())
        .containsExactly(new Command.NoteGap(Optional.empty(), Cast.NOON, LATER));
  }
}
