package signalbox.domain.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.ERIN;
import static signalbox.domain.scene.Cast.EVE;
import static signalbox.domain.scene.Cast.NOBODY;
import static signalbox.domain.scene.Cast.SAM;
import static signalbox.domain.scene.Cast.TYLER;
import static signalbox.domain.scene.Maintained.approved;
import static signalbox.domain.scene.Maintained.on;
import static signalbox.domain.scene.Maintained.opened;
import static signalbox.domain.scene.Maintained.planned;
import static signalbox.domain.scene.Maintained.started;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import signalbox.domain.CaseAction;
import signalbox.domain.CaseId;
import signalbox.domain.ConsentEvent;
import signalbox.domain.MemberId;
import signalbox.domain.Operation;
import signalbox.domain.PlanAction;
import signalbox.domain.PlanEvent;
import signalbox.domain.Refusal;
import signalbox.domain.Refusal.Part;
import signalbox.domain.Refusal.PartName;
import signalbox.domain.Service;
import signalbox.domain.Target;
import signalbox.domain.Window;
import signalbox.domain.scene.Books;
import signalbox.domain.scene.Maintained;
import signalbox.domain.scene.Scene;

class DraftingTest {
  private static final CaseId ID = CaseId.maintenance(1);
  private static final Part PLANNER = new Part(PartName.PLANNER, List.of(DANA));

  private static Scene scene() {
    return Scene.under(Books.MIRAHEZE).and(planned(1));
  }

  private static Maintenance maintenance(Scene scene) {
    return scene.desk().findMaintenance(1).orElseThrow();
  }

  private static Operation operation(String name) {
    return new Operation(name, Duration.ofMinutes(30), Optional.empty(), Optional.empty(), false);
  }

  private static PlanAction.AddMember add(MemberId member) {
    return new PlanAction.AddMember(member);
  }

  private static Operation swapBySam() {
    return new Operation(
        "swap", Duration.ofMinutes(30), Optional.of(SAM), Optional.of(new Target("db1")), false);
  }

  @Test
  void whoeverPlansIsAMember() {
    assertThat(maintenance(scene()).crew().members()).containsExactly(DANA);
  }

  @Test
  void everyChangeIsTheNextRevision() {
    var scene =
        scene()
            .when(DANA, on(1, new PlanAction.SetGoal("no errors")))
            .then(new PlanEvent.GoalSet(ID, DANA, "no errors"));
    assertThat(maintenance(scene).revision()).isEqualTo(2);
    assertThat(maintenance(scene).work().goal()).contains("no errors");
  }

  @Test
  void whatIsSoAlreadyIsNoChange() {
    scene()
        .did(DANA, on(1, new PlanAction.SetGoal("no errors")))
        .when(DANA, on(1, new PlanAction.SetGoal("no errors")))
        .thenRefused(new Refusal.AlreadySo(ID))
        .when(DANA, on(1, add(DANA)))
        .thenRefused(new Refusal.AlreadySo(ID));
  }

  @Test
  void whoeverGetsAPartIsAMemberByThat() {
    var scene =
        scene()
            .when(DANA, on(1, new PlanAction.NameLead(SAM, List.of())))
            .then(
                new PlanEvent.MemberAdded(ID, DANA, SAM),
                new PlanEvent.LeadNamed(ID, DANA, SAM, Optional.empty()))
            .when(DANA, on(1, new PlanAction.PlanOperation(swapBySam())))
            .then(new PlanEvent.OperationPlanned(ID, DANA, swapBySam()));
    assertThat(maintenance(scene).lead()).contains(SAM);
    assertThat(maintenance(scene).work().listTargets()).containsExactly(new Target("db1"));
  }

  @Test
  void nobodyIsAMemberWhomThePeopleFileDoesNotKnow() {
    scene().when(DANA, on(1, add(NOBODY))).thenRefused(Refusal.UnknownMember.class);
  }

  @Test
  void whoLeavesHasNoPartAnyMore() {
    var scene =
        scene()
            .did(DANA, on(1, new PlanAction.NameLead(SAM, List.of())))
            .did(DANA, on(1, new PlanAction.PlanOperation(swapBySam())))
            .did(SAM, on(1, new PlanAction.Agree()))
            .did(SAM, on(1, new PlanAction.RemoveMember(SAM)));
    var work = maintenance(scene).work();
    assertThat(work.crew().isMember(SAM)).isFalse();
    assertThat(work.crew().lead()).isEmpty();
    assertThat(work.operations()).allMatch(o -> o.by().isEmpty());
    assertThat(work.agreements().isEmpty()).isTrue();
  }

  @Test
  void anOperationOfTheSameNameTakesItsPlace() {
    var scene =
        scene()
            .did(DANA, on(1, new PlanAction.PlanOperation(operation("swap"))))
            .did(DANA, on(1, new PlanAction.PlanOperation(operation("check"))))
            .did(DANA, on(1, new PlanAction.PlanOperation(swapBySam())));
    assertThat(maintenance(scene).work().operations())
        .containsExactly(swapBySam(), operation("check"));
    scene
        .when(DANA, on(1, new PlanAction.DropOperation("SWAP")))
        .then(new PlanEvent.OperationDropped(ID, DANA, "swap"))
        .when(DANA, on(1, new PlanAction.DropOperation("swap")))
        .thenRefused(new Refusal.NoOperation(ID, "swap", List.of("check")));
  }

  @Test
  void aLeaderOfAServiceLeadsOneThatIsMaintained() {
    var mediawiki = new Service("mediawiki");
    var mail = new Service("mail");
    var scene =
        scene()
            .did(DANA, on(1, new PlanAction.NameLead(SAM, List.of(mediawiki))))
            .when(DANA, on(1, new PlanAction.NameLead(SAM, List.of(mail))))
            .thenRefused(
                new Refusal.NotMaintained(ID, mail, Maintained.plan(Maintained.WINDOW).services()));
    assertThat(maintenance(scene).crew().findLead(mediawiki)).contains(SAM);
    scene.did(DANA, on(1, new PlanAction.ChangeServices(List.of(mail))));
    assertThat(maintenance(scene).crew().leads()).isEmpty();
  }

  @Test
  void aStepIsDroppedByItsNumber() {
    var scene =
        scene()
            .did(DANA, on(1, new PlanAction.AddStep("one")))
            .when(DANA, on(1, new PlanAction.AddStep("one")))
            .thenRefused(Refusal.AlreadySo.class)
            .did(DANA, on(1, new PlanAction.AddStep("two")))
            .did(DANA, on(1, new PlanAction.DropStep(1)))
            .when(DANA, on(1, new PlanAction.DropStep(2)))
            .thenRefused(new Refusal.NoStep(ID, 2, 1));
    assertThat(maintenance(scene).work().papers().steps()).containsExactly("two");
  }

  @Test
  void everyPartIsBounded() {
    var scene = scene();
    for (int n = 0; n < Drafts.MOST_STEPS; n++) {
      scene.did(DANA, on(1, new PlanAction.AddStep("step " + n)));
    }
    scene
        .when(DANA, on(1, new PlanAction.AddStep("one more")))
        .thenRefused(new Refusal.PlanFull(ID, "steps", Drafts.MOST_STEPS));
    for (int n = 0; n < Drafts.MOST_OPERATIONS; n++) {
      scene.did(DANA, on(1, new PlanAction.PlanOperation(operation("o" + n))));
    }
    scene
        .when(DANA, on(1, new PlanAction.PlanOperation(operation("one more"))))
        .thenRefused(new Refusal.PlanFull(ID, "operations", Drafts.MOST_OPERATIONS));
  }

  static Stream<PlanAction.Change> changesOfTheHead() {
    return Stream.of(
        new PlanAction.Retitle("other"),
        new PlanAction.ChangeServices(List.of(new Service("mail"))),
        new PlanAction.MoveWindow(
            new Window(Maintained.WINDOW.start(), Duration.ofHours(1)), false),
        add(TYLER),
        new PlanAction.RemoveMember(DANA));
  }

  @ParameterizedTest
  @MethodSource("changesOfTheHead")
  void plannerLeaderAndManagerChangeEverything(PlanAction.Change change) {
    var scene = scene().did(DANA, on(1, add(SAM)));
    scene
        .when(SAM, on(1, change))
        .thenRefused(
            new Refusal.MayNot(
                ID,
                List.of(
                    PLANNER,
                    new Part(
                        PartName.MANAGER,
                        scene.desk().roster().listTeam(maintenance(scene).book().managers())))));
    scene().did(ERIN, on(1, change));
    scene().did(DANA, on(1, change));
    scene().did(DANA, on(1, new PlanAction.NameLead(SAM, List.of()))).did(SAM, on(1, change));
  }

  @Test
  void aMemberChangesWhatIsDoneAndTheirOwnPart() {
    scene()
        .when(SAM, on(1, new PlanAction.SetGoal("mine")))
        .thenRefused(Refusal.MayNot.class)
        .did(SAM, on(1, add(SAM)))
        .did(SAM, on(1, new PlanAction.SetGoal("mine")))
        .did(SAM, on(1, new PlanAction.SetTargets(List.of(new Target("db1")))))
        .did(SAM, on(1, new PlanAction.PlanShift(SAM, Optional.empty(), Optional.empty())))
        .when(SAM, on(1, new PlanAction.PlanShift(DANA, Optional.empty(), Optional.empty())))
        .thenRefused(Refusal.MayNot.class)
        .did(SAM, on(1, new PlanAction.NameLead(SAM, List.of())));
  }

  @Test
  void whoeverCarriesMaintenanceOutJoinsByThemselves() {
    scene().did(SAM, on(1, add(SAM)));
    scene().when(EVE, on(1, add(EVE))).thenRefused(Refusal.MayNot.class);
  }

  @Test
  void anotherServiceOrWindowOrOperationLetsTheYesOfManagersFall() {
    var fell =
        new ConsentEvent.ConsentFell(
            ID, List.of(ERIN), List.of(), List.of(), false, ConsentEvent.Fall.PLAN_CHANGED);
    scene()
        .and(approved(1, ERIN, "mediawiki"))
        .when(DANA, on(1, new PlanAction.SetGoal("no errors")))
        .then(new PlanEvent.GoalSet(ID, DANA, "no errors"))
        .when(DANA, on(1, new PlanAction.PlanOperation(operation("swap"))))
        .then(new PlanEvent.OperationPlanned(ID, DANA, operation("swap")), fell);
  }

  @Test
  void anEmergencyHasAPlanWithoutAWindow() {
    Scene.under(Books.MIRAHEZE)
        .and(opened(1), started(1))
        .did(DANA, on(1, new PlanAction.SetGoal("no errors")))
        .did(DANA, on(1, add(SAM)))
        .when(DANA, on(1, new PlanAction.PlanShift(SAM, Optional.empty(), Optional.empty())))
        .thenRefused(new Refusal.NoWindow(ID))
        .when(DANA, on(1, new PlanAction.MoveWindow(Maintained.WINDOW, false)))
        .thenRefused(Refusal.WrongMoment.class);
  }

  @Test
  void somebodyElsePlansItFromThenOn() {
    scene()
        .when(SAM, on(1, new CaseAction.HandOver(SAM)))
        .thenRefused(Refusal.MayNot.class)
        .when(DANA, on(1, new CaseAction.HandOver(SAM)))
        .then(new PlanEvent.PlanHandedOver(ID, DANA, SAM))
        .did(SAM, on(1, new PlanAction.Retitle("other")))
        .when(DANA, on(1, new PlanAction.Retitle("once more")))
        .thenRefused(Refusal.MayNot.class);
  }

  @Test
  void whoPlansItNowNoLongerSaysYesToIt() {
    scene()
        .and(approved(1, ERIN, "mediawiki"))
        .when(DANA, on(1, new CaseAction.HandOver(ERIN)))
        .then(
            new PlanEvent.PlanHandedOver(ID, DANA, ERIN),
            new ConsentEvent.ConsentFell(
                ID, List.of(ERIN), List.of(), List.of(), false, ConsentEvent.Fall.PLANNER));
  }
}
