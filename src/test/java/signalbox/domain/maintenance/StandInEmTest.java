package signalbox.domain.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Cast.ALEX;
import static signalbox.domain.scene.Cast.EM;
import static signalbox.domain.scene.Cast.ERIN;
import static signalbox.domain.scene.Cast.NOBODY;
import static signalbox.domain.scene.Cast.NOOR;
import static signalbox.domain.scene.Cast.SAM;
import static signalbox.domain.scene.Cast.rosterWith;
import static signalbox.domain.scene.Maintained.approve;
import static signalbox.domain.scene.Maintained.approveFor;
import static signalbox.domain.scene.Maintained.decline;
import static signalbox.domain.scene.Maintained.planned;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import signalbox.domain.Because;
import signalbox.domain.CaseAction;
import signalbox.domain.CaseId;
import signalbox.domain.ConsentEvent;
import signalbox.domain.DeskEvent;
import signalbox.domain.Finding;
import signalbox.domain.Finding.Result;
import signalbox.domain.Refusal;
import signalbox.domain.Service;
import signalbox.domain.scene.Asked;
import signalbox.domain.scene.Books;
import signalbox.domain.scene.Cast;
import signalbox.domain.scene.Scene;
import signalbox.policy.MaintenanceSlug.Planning;

class StandInEmTest {
  private static final CaseId ONE = CaseId.maintenance(1);

  /** Alex is a third manager, of no service. */
  private static Scene scene() {
    return Scene.under(Books.MIRAHEZE)
        .and(new DeskEvent.RosterAdopted(rosterWith(Cast.member("alex", EM))), planned(1));
  }

  private static Finding finding(Scene scene) {
    return scene.finding(1, Planning.STAND_IN_EM);
  }

  @Test
  void anotherManagerSaysYesOnBehalfOfOneWhoIsAway() {
    var service = new Service("mediawiki");
    var scene =
        scene()
            .when(ALEX, approveFor(1, ERIN))
            .then(
                new ConsentEvent.Approved(
                    ONE,
                    ALEX,
                    List.of(service),
                    Optional.of(new CaseAction.StandIn(ERIN, Asked.WHY)),
                    1));
    assertThat(finding(scene))
        .isEqualTo(
            new Finding(
                Planning.STAND_IN_EM,
                Result.SATISFIED,
                new Because.StandIns(
                    List.of(new Because.Signed(List.of(service), ALEX, Optional.of(ERIN))),
                    List.of(ERIN))));
  }

  @Test
  void whoCouldIsNamed() {
    assertThat(finding(scene()).because())
        .isEqualTo(new Because.StandIns(List.of(), List.of(ALEX)));
  }

  @Test
  void withoutSayingForWhomItFillsNoSeat() {
    scene().when(ALEX, approve(1)).then(new ConsentEvent.Supported(ONE, ALEX, List.of(EM)));
  }

  @Test
  void onlyAManagerStandsIn() {
    scene().when(SAM, approveFor(1, ERIN)).thenRefused(Refusal.MayNot.class);
  }

  @Test
  void nobodyStandsInForWhomNobodyAsks() {
    scene()
        .when(ALEX, approveFor(1, SAM))
        .thenRefused(new Refusal.NoStandIn(ONE, SAM))
        .when(ALEX, approveFor(1, ALEX))
        .thenRefused(new Refusal.NoStandIn(ONE, ALEX));
  }

  @Test
  void nobodyStandsInForWhomTheFileDoesNotKnow() {
    scene().when(ALEX, approveFor(1, NOBODY)).thenRefused(Refusal.UnknownMember.class);
  }

  @Test
  void nobodyStandsInForOneWhoSaysNo() {
    scene()
        .did(ERIN, decline(1))
        .when(ALEX, approveFor(1, ERIN))
        .thenRefused(new Refusal.SaysNo(ONE, ERIN, Asked.WHY));
  }

  @Test
  void nobodyStandsInForOneWhoHasSaidYes() {
    scene()
        .did(ERIN, approve(1))
        .when(ALEX, approveFor(1, ERIN))
        .thenRefused(new Refusal.AlreadySpokenFor(ONE, ERIN, List.of(EM)));
  }

  @Test
  void theOneForWhomItWasSaidMayStillSayNo() {
    var scene = scene().did(ALEX, approveFor(1, ERIN)).did(NOOR, approve(1)).did(ERIN, decline(1));
    assertThat(scene.finding(1, Planning.APPROVED_BY_RELEVANT_EM).result())
        .isEqualTo(Result.UNSATISFIED);
  }
}
