package signalbox.domain.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Cast.ALEX;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.EM;
import static signalbox.domain.scene.Cast.ERIN;
import static signalbox.domain.scene.Cast.NOOR;
import static signalbox.domain.scene.Cast.SAM;
import static signalbox.domain.scene.Cast.SRE;
import static signalbox.domain.scene.Cast.rosterWith;
import static signalbox.domain.scene.Maintained.WINDOW;
import static signalbox.domain.scene.Maintained.joined;
import static signalbox.domain.scene.Maintained.openedAtOnce;
import static signalbox.domain.scene.Maintained.planned;
import static signalbox.domain.scene.Maintained.shift;
import static signalbox.domain.scene.Maintained.started;
import static signalbox.domain.scene.Maintained.waive;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import signalbox.domain.Because;
import signalbox.domain.Because.Gap;
import signalbox.domain.CaseId;
import signalbox.domain.ConsentEvent;
import signalbox.domain.DeskEvent;
import signalbox.domain.Finding.Result;
import signalbox.domain.Member;
import signalbox.domain.MemberId;
import signalbox.domain.Refusal;
import signalbox.domain.Refusal.Part;
import signalbox.domain.Refusal.PartName;
import signalbox.domain.scene.Asked;
import signalbox.domain.scene.Books;
import signalbox.domain.scene.Scene;
import signalbox.policy.MaintenanceSlug.Planning;
import signalbox.policy.Strength;
import signalbox.policy.Team;

class TwoRootSresTest {
  private static final CaseId ONE = CaseId.maintenance(1);

  /** Dana and Sam have root; so has Erin, who does not carry it out. */
  private static Scene scene() {
    return Scene.under(Books.MIRAHEZE)
        .and(new DeskEvent.RosterAdopted(rosterWith(rooted(SAM, SRE), rooted(ERIN, EM))))
        .and(planned(1));
  }

  private static Member rooted(MemberId id, Team team) {
    return new Member(
        id,
        Map.of("libera", List.of(id.name())),
        Set.of(team),
        new Member.Duties(true, false, List.of("mediawiki"), Set.of()),
        Map.of());
  }

  private static Instant minute(int minute) {
    return WINDOW.start().plusSeconds(60L * minute);
  }

  private static Because because(Scene scene) {
    return scene.finding(1, Planning.TWO_ROOT_SRES).because();
  }

  private static Result result(Scene scene) {
    return scene.finding(1, Planning.TWO_ROOT_SRES).result();
  }

  @Test
  void withoutShiftsNobodyIsThere() {
    var scene = scene();
    assertThat(result(scene)).isEqualTo(Result.UNSATISFIED);
    assertThat(because(scene))
        .isEqualTo(
            new Because.Staffed(
                2,
                WINDOW,
                List.of(new Gap(WINDOW.start(), WINDOW.end(), List.of())),
                List.of(DANA, SAM)));
  }

  @Test
  void twoOverTheWholeWindowAreEnough() {
    var scene = scene().and(shift(1, DANA, -30, 200), shift(1, SAM, 0, 60), shift(1, SAM, 60, 120));
    assertThat(result(scene)).isEqualTo(Result.SATISFIED);
    assertThat(because(scene)).isEqualTo(new Because.Staffed(2, WINDOW, List.of(), List.of()));
  }

  @Test
  void gapsAreNamedAsTimesWithThoseWhoAreThere() {
    var scene = scene().and(shift(1, DANA, 10, 120), shift(1, SAM, 0, 30), shift(1, SAM, 60, 90));
    assertThat(because(scene))
        .isEqualTo(
            new Because.Staffed(
                2,
                WINDOW,
                List.of(
                    new Gap(minute(0), minute(10), List.of(SAM)),
                    new Gap(minute(30), minute(60), List.of(DANA)),
                    new Gap(minute(90), minute(120), List.of(DANA))),
                List.of(DANA, SAM)));
  }

  @Test
  void whoHasNoRootOrDoesNotCarryItOutDoesNotCount() {
    var scene = scene().and(shift(1, DANA, 0, 120), shift(1, ALEX, 0, 120), shift(1, ERIN, 0, 120));
    assertThat(because(scene))
        .isEqualTo(
            new Because.Staffed(
                2, WINDOW, List.of(new Gap(minute(0), minute(120), List.of(DANA))), List.of(SAM)));
  }

  @Test
  void whoIsThereTwiceIsOne() {
    var scene = scene().and(shift(1, DANA, 0, 120), shift(1, DANA, 0, 120));
    assertThat(result(scene)).isEqualTo(Result.UNSATISFIED);
  }

  @Test
  void aManagerMayLetItBeAndNobodyElse() {
    scene()
        .when(DANA, waive(1, Planning.TWO_ROOT_SRES))
        .thenRefused(
            new Refusal.NotWaivable(
                ONE,
                Planning.TWO_ROOT_SRES,
                List.of(new Part(PartName.MANAGER, List.of(ERIN, NOOR))),
                false))
        .when(NOOR, waive(1, Planning.TWO_ROOT_SRES))
        .then(new ConsentEvent.ClauseWaived(ONE, Planning.TWO_ROOT_SRES, NOOR, Asked.WHY));
  }

  @Test
  void inAnEmergencyItIsShownWhoIsThere() {
    var scene =
        Scene.under(Books.MIRAHEZE)
            .and(new DeskEvent.RosterAdopted(rosterWith(rooted(SAM, SRE))))
            .and(openedAtOnce(1), started(1), joined(1, SAM), joined(1, ALEX));
    assertThat(because(scene)).isEqualTo(new Because.RootThere(2, List.of(DANA, SAM)));
    assertThat(because(scene.gone(SAM))).isEqualTo(new Because.RootThere(2, List.of(DANA)));
    assertThat(
            MaintenanceRules.findStrength(
                Books.MIRAHEZE.find(Planning.TWO_ROOT_SRES).orElseThrow(), scene.maintenance(1)))
        .isEqualTo(Optional.of(Strength.SHOWN));
  }
}
