package signalbox.domain.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.ERIN;
import static signalbox.domain.scene.Cast.SAM;
import static signalbox.domain.scene.Maintained.on;
import static signalbox.domain.scene.Maintained.waive;
import static signalbox.domain.scene.Underway.ONE;
import static signalbox.domain.scene.Underway.atStart;
import static signalbox.domain.scene.Underway.begun;
import static signalbox.domain.scene.Underway.claim;
import static signalbox.domain.scene.Underway.halt;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import signalbox.domain.Because;
import signalbox.domain.CaseAction;
import signalbox.domain.CaseChoice;
import signalbox.domain.CaseId;
import signalbox.domain.Command;
import signalbox.domain.ConsentEvent;
import signalbox.domain.CourseAction;
import signalbox.domain.Finding.Result;
import signalbox.domain.Operation;
import signalbox.domain.PlanAction;
import signalbox.domain.PlanEvent;
import signalbox.domain.Refusal;
import signalbox.domain.Service;
import signalbox.domain.Target;
import signalbox.domain.scene.Books;
import signalbox.domain.scene.Maintained;
import signalbox.domain.scene.Scene;
import signalbox.policy.MaintenanceSlug.WorkPlan;
import signalbox.policy.PolicyBook;

class OneOperationAtATimeTest {
  private static final PolicyBook BOOK =
      Books.only(
          Books.MIRAHEZE, WorkPlan.ONE_OPERATION_AT_A_TIME, WorkPlan.LEADER_FOR_EACH_SERVICE);
  private static final Refusal ONE_ALREADY =
      new Refusal.OneOperation(
          ONE, new Target("db2"), List.of(new Because.Operation(new Target("db1"), SAM)));

  private static Scene parallel() {
    return atStart(BOOK)
        .and(new ConsentEvent.ParallelAllowed(ONE, ERIN))
        .and(Maintained.started(1));
  }

  private static Command lead(String service) {
    return on(1, new CourseAction.HandOverLead(SAM, List.of(new Service(service))));
  }

  @Test
  void aSecondOperationWaitsForTheFirst() {
    begun(BOOK)
        .did(SAM, claim("db1"))
        .when(DANA, claim("DB2"))
        .thenRefused(
            new Refusal.OneOperation(
                ONE, new Target("DB2"), List.of(new Because.Operation(new Target("db1"), SAM))))
        .did(SAM, new Command.Unclaim(Optional.of(new Target("db1"))))
        .did(DANA, claim("db2"));
  }

  /** Claims of before become operations when it begins. */
  @Test
  void itDoesNotBeginWithTwo() {
    atStart(BOOK)
        .did(SAM, claim("db1"))
        .did(DANA, claim("db2"))
        .when(DANA, on(1, new CaseAction.Start()))
        .thenRefused(ONE_ALREADY)
        .did(DANA, new Command.Unclaim(Optional.of(new Target("db2"))))
        .did(DANA, on(1, new CaseAction.Start()));
  }

  @Test
  void aPlanMakesNoSecondOneOfAClaimThatWasNone() {
    var both = new PlanAction.SetTargets(List.of(new Target("db1"), new Target("pad")));
    var swap =
        new Operation(
            "swap",
            Duration.ofMinutes(30),
            Optional.empty(),
            Optional.of(new Target("pad")),
            false);
    var refused =
        new Refusal.OneOperation(
            ONE, new Target("pad"), List.of(new Because.Operation(new Target("db1"), SAM)));
    begun(BOOK)
        .did(SAM, claim("db1"))
        .did(DANA, claim("pad"))
        .when(DANA, on(1, both))
        .thenRefused(refused)
        .when(DANA, on(1, new PlanAction.PlanOperation(swap)))
        .thenRefused(refused)
        .did(DANA, new Command.Unclaim(Optional.of(new Target("pad"))))
        .did(DANA, on(1, both));
  }

  /** Claims made after its end go on side by side, so it is not taken up again with two of them. */
  @Test
  void itIsNotOpenedAgainWithTwo() {
    begun(BOOK)
        .did(DANA, on(1, new CaseAction.Finish()))
        .did(SAM, ownClaim("db1"))
        .did(DANA, ownClaim("db2"))
        .when(DANA, on(1, new CaseAction.Reopen()))
        .thenRefused(ONE_ALREADY)
        .did(DANA, new Command.Unclaim(Optional.of(new Target("db2"))))
        .did(DANA, on(1, new CaseAction.Reopen()))
        .when(DANA, claim("db2"))
        .thenRefused(ONE_ALREADY);
  }

  /**
   * What was claimed before there was a case is as little beside another as what is claimed in it.
   */
  @Test
  void aClaimOfTheVenueIsAnOperationOfThePlanAsWell() {
    Scene.under(BOOK)
        .did(SAM, ownClaim("db1"))
        .and(
            Maintained.planned(1),
            new PlanEvent.TargetsSet(ONE, DANA, List.of(new Target("db1"), new Target("db2"))))
        .and(Maintained.started(1))
        .when(DANA, claim("db2"))
        .thenRefused(ONE_ALREADY);
  }

  @Test
  void whoHoldsSomethingForAnotherCaseDoesNotBringItInBesideAnother() {
    begun(BOOK)
        .and(Maintained.planned(2))
        .did(
            DANA,
            new Command.Claim(
                new Target("db2"), Optional.empty(), new CaseChoice.Named(CaseId.maintenance(2))))
        .did(SAM, claim("db1"))
        .when(DANA, claim("db2"))
        .thenRefused(ONE_ALREADY);
  }

  @Test
  void itDoesNotBeginWithSeveralThatNobodyLeads() {
    atStart(BOOK)
        .and(new ConsentEvent.ParallelAllowed(ONE, ERIN))
        .did(SAM, claim("db1"))
        .did(DANA, claim("db2"))
        .when(DANA, on(1, new CaseAction.Start()))
        .thenRefused(Refusal.Unsatisfied.class);
  }

  private static Command ownClaim(String target) {
    return new Command.Claim(new Target(target), Optional.empty(), new CaseChoice.Unnamed());
  }

  @Test
  void whoHoldsItKeepsIt() {
    begun(BOOK).did(SAM, claim("db1")).when(SAM, claim("db1")).thenNothing();
  }

  @Test
  void whatIsHeldBySomebodyElseIsRefusedForThat() {
    begun(BOOK)
        .did(SAM, claim("db1"))
        .when(DANA, claim("db1"))
        .thenRefused(Refusal.TargetHeld.class);
  }

  @Test
  void whatIsNotInThePlanIsNoOperation() {
    begun(BOOK).did(SAM, claim("db1")).did(DANA, claim("wiki-page"));
  }

  @Test
  void whatAManagerHasAllowedBeforeGoesOnAtTheSameTimeOnceEveryServiceIsLed() {
    var scene = parallel().did(SAM, claim("db1")).when(DANA, claim("db2"));
    scene.thenRefused(Refusal.Unsatisfied.class);
    assertThat(scene.finding(1, WorkPlan.LEADER_FOR_EACH_SERVICE).result())
        .isEqualTo(Result.UNSATISFIED);
    scene.did(DANA, lead("mediawiki")).did(DANA, lead("infrastructure")).did(DANA, claim("db2"));
    assertThat(scene.finding(1, WorkPlan.ONE_OPERATION_AT_A_TIME).result())
        .isEqualTo(Result.SATISFIED);
  }

  @Test
  void onlyAManagerPassesItSinceItsSentenceSaysSo() {
    begun(BOOK)
        .did(SAM, claim("db1"))
        .when(DANA, claim("db2"))
        .thenRefused(ONE_ALREADY)
        .when(DANA, waive(1, WorkPlan.ONE_OPERATION_AT_A_TIME))
        .thenRefused(Refusal.NothingToWaive.class);
  }

  @Test
  void whileItIsHaltedNoOperationBegins() {
    begun(BOOK)
        .did(DANA, halt())
        .when(SAM, claim("db1"))
        .thenRefused(Refusal.WrongMoment.class)
        .did(SAM, claim("notes"));
  }

  @Test
  void aPolicyWithoutTheClauseAsksForNothing() {
    begun(Books.only(Books.MIRAHEZE)).did(SAM, claim("db1")).did(DANA, claim("db2"));
  }
}
