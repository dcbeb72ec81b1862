package signalbox.domain.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Maintained.planned;

import org.junit.jupiter.api.Test;
import signalbox.domain.Because;
import signalbox.domain.Finding;
import signalbox.domain.Finding.Result;
import signalbox.domain.scene.Books;
import signalbox.domain.scene.Scene;
import signalbox.policy.MaintenanceSlug.Initiating;

class MembersApprisedTest {
  @Test
  void howItStandsIsShownToWhoeverAsks() {
    assertThat(Scene.under(Books.MIRAHEZE).and(planned(1)).finding(1, Initiating.MEMBERS_APPRISED))
        .isEqualTo(new Finding(Initiating.MEMBERS_APPRISED, Result.SATISFIED, new Because.Shown()));
  }
}
