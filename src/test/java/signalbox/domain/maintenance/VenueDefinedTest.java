package signalbox.domain.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Cast.OPS;
import static signalbox.domain.scene.Maintained.planned;

import org.junit.jupiter.api.Test;
import signalbox.domain.Because;
import signalbox.domain.Finding;
import signalbox.domain.Finding.Result;
import signalbox.domain.scene.Books;
import signalbox.domain.scene.Scene;
import signalbox.policy.MaintenanceSlug.WorkPlan;

class VenueDefinedTest {
  @Test
  void theHomeOfTheCaseIsItsVenue() {
    assertThat(Scene.under(Books.MIRAHEZE).and(planned(1)).finding(1, WorkPlan.VENUE_DEFINED))
        .isEqualTo(new Finding(WorkPlan.VENUE_DEFINED, Result.SATISFIED, new Because.Venued(OPS)));
  }

  @Test
  void aPolicyWithoutTheClauseDoesNotAskForIt() {
    var book = Books.without(Books.MIRAHEZE, WorkPlan.VENUE_DEFINED);
    assertThat(Scene.under(book).and(planned(1)).finding(1, WorkPlan.VENUE_DEFINED).result())
        .isEqualTo(Result.NOT_APPLICABLE);
  }
}
