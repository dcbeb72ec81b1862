package signalbox.rendering.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.rendering.Cast.DANA;
import static signalbox.rendering.Cast.NOON;
import static signalbox.rendering.Cast.OPS;
import static signalbox.rendering.Cast.ROBIN;
import static signalbox.rendering.Cast.SAM;
import static signalbox.rendering.Cast.TYLER;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import signalbox.domain.CaseId;
import signalbox.domain.Presence;
import signalbox.domain.Refusal;
import signalbox.rendering.Cast;

class PaperRefusalWordsTest {
  private static final CaseId ONE = CaseId.maintenance(1);

  private final RefusalWords words = new RefusalWords(Cast.PREFIX, Cast.venues());

  private void says(Refusal refusal, String line) {
    var audience = new Audience(Cast.in(OPS), Cast.speaker(DANA));
    assertThat(words.of(refusal, new Asked(Cast.desk(), audience, Presence.unknown(), NOON)))
        .containsExactly(line);
  }

  @Test
  void whatThereIsToReportIsNamed() {
    says(
        new Refusal.NotPerfect(ONE, 1, true, List.of(), false),
        "maintenance-1: there is something to report, a complication was noted and it took longer"
            + " than planned; without that word: !done maintenance-1");
    says(
        new Refusal.NotPerfect(ONE, 2, false, List.of(ROBIN, SAM), true),
        "maintenance-1: there is something to report, 2 complications were noted, robin and sam"
            + " could not stay and a report is filed or asked for; without that word: !done"
            + " maintenance-1");
  }

  @Test
  void whatIsInTheWayOfAPaperIsTold() {
    says(
        new Refusal.NotInvolved(ONE, TYLER, List.of()),
        "maintenance-1: tyler was not involved, so nobody waits for that; who reviews: nobody any"
            + " more");
    says(
        new Refusal.StillRestricted(ONE),
        "maintenance-1: it is restricted, so nothing of it is told to all; if it need not be any"
            + " more: !disclose maintenance-1");
    says(
        new Refusal.ObjectedLate(ONE, Duration.ofHours(24)),
        "maintenance-1: an engineering manager may object to that for 24 h after its end; that is"
            + " over");
    says(
        new Refusal.TooManyPoints(ONE, 200),
        "maintenance-1 has 200 points, which is all that fits; write the rest elsewhere:"
            + " !postmortem maintenance-1 <link>");
  }
}
