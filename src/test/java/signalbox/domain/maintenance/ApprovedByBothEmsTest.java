package signalbox.domain.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Cast.EM;
import static signalbox.domain.scene.Cast.ERIN;
import static signalbox.domain.scene.Cast.NOOR;
import static signalbox.domain.scene.Cast.rosterWith;
import static signalbox.domain.scene.Maintained.approve;
import static signalbox.domain.scene.Maintained.approveFor;
import static signalbox.domain.scene.Maintained.planned;
import static signalbox.domain.scene.Maintained.waive;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import signalbox.domain.Because;
import signalbox.domain.CaseId;
import signalbox.domain.Command;
import signalbox.domain.ConsentEvent;
import signalbox.domain.DeskEvent;
import signalbox.domain.Finding;
import signalbox.domain.Finding.Result;
import signalbox.domain.Member;
import signalbox.domain.Refusal;
import signalbox.domain.scene.Asked;
import signalbox.domain.scene.Books;
import signalbox.domain.scene.Cast;
import signalbox.domain.scene.Scene;
import signalbox.policy.MaintenanceSlug.Planning;

class ApprovedByBothEmsTest {
  private static final CaseId ONE = CaseId.maintenance(1);

  private static Scene scene() {
    return Scene.under(Books.MIRAHEZE).and(planned(1));
  }

  private static Finding finding(Scene scene) {
    return scene.finding(1, Planning.APPROVED_BY_BOTH_EMS);
  }

  @Test
  void twoServicesOfDifferentManagersNeedTwoPeople() {
    var scene = scene().did(ERIN, approve(1));
    assertThat(finding(scene))
        .isEqualTo(
            new Finding(
                Planning.APPROVED_BY_BOTH_EMS,
                Result.UNSATISFIED,
                new Because.People(List.of(ERIN), 2)));
    scene.did(NOOR, approve(1));
    assertThat(finding(scene).result()).isEqualTo(Result.SATISFIED);
  }

  @Test
  void oneManagerDoesNotSayYesTwiceByStandingIn() {
    scene()
        .did(ERIN, approve(1))
        .when(ERIN, approveFor(1, NOOR))
        .thenRefused(new Refusal.AlreadyApproved(ONE, List.of(EM)));
  }

  @Test
  void whereThereIsNoThirdTheOtherWaivesTheSeatOfOneWhoIsAway() {
    var scene =
        scene()
            .did(NOOR, new Command.GoAway(Optional.empty()))
            .did(ERIN, approve(1))
            .when(ERIN, waive(1, Planning.APPROVED_BY_BOTH_EMS))
            .then(
                new ConsentEvent.ClauseWaived(ONE, Planning.APPROVED_BY_BOTH_EMS, ERIN, Asked.WHY));
    var passed = new Because.Passed(ERIN, Asked.WHY);
    assertThat(finding(scene))
        .isEqualTo(new Finding(Planning.APPROVED_BY_BOTH_EMS, Result.WAIVED, passed));
    assertThat(scene.finding(1, Planning.APPROVED_BY_RELEVANT_EM))
        .as("shown as a waiver, never as an approval")
        .isEqualTo(new Finding(Planning.APPROVED_BY_RELEVANT_EM, Result.WAIVED, passed));
  }

  @Test
  void thatWaiverAloneIsNobodysYes() {
    var scene = scene().did(ERIN, waive(1, Planning.APPROVED_BY_BOTH_EMS));
    assertThat(scene.finding(1, Planning.APPROVED_BY_RELEVANT_EM).result())
        .isEqualTo(Result.UNSATISFIED);
  }

  @Test
  void theSameManagersOfAllServicesAreOneSeat() {
    var both =
        new Member(
            NOOR,
            Map.of("libera", List.of("noor")),
            Set.of(EM),
            new Member.Duties(false, false, List.of("infrastructure", "mediawiki"), Set.of()),
            Map.of());
    var scene =
        scene()
            .and(new DeskEvent.RosterAdopted(rosterWith(both, Cast.member("erin", EM))))
            .did(NOOR, approve(1));
    assertThat(finding(scene).result()).isEqualTo(Result.NOT_APPLICABLE);
    assertThat(scene.finding(1, Planning.APPROVED_BY_RELEVANT_EM).result())
        .isEqualTo(Result.SATISFIED);
  }
}
