package signalbox.rendering.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.rendering.Cast.DANA;
import static signalbox.rendering.Cast.OPS;
import static signalbox.rendering.Cast.RELENG;
import static signalbox.rendering.Cast.SAM;
import static signalbox.rendering.Cast.SRE;
import static signalbox.rendering.Cast.TYLER;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import signalbox.domain.Approach;
import signalbox.domain.Because;
import signalbox.domain.CaseId;
import signalbox.domain.Finding;
import signalbox.policy.DeploySlug;
import signalbox.policy.Reason;
import signalbox.policy.Strength;
import signalbox.rendering.Cast;
import signalbox.rendering.Talk;

class FindingWordsTest {
  private static void says(Because because, String words) {
    assertThat(FindingWords.because(because)).isEqualTo(words);
  }

  @Test
  void aFindingIsItsResultAndWhy() {
    var finding =
        new Finding(
            DeploySlug.DEPLOYER_NAMED,
            Finding.Result.WAIVED,
            new Because.Passed(SAM, "nobody else is there"));
    assertThat(FindingWords.of(finding)).isEqualTo("waived: waived by sam: nobody else is there");
    assertThat(FindingWords.result(Finding.Result.NOT_APPLICABLE)).isEqualTo("not applicable");
  }

  @Test
  void theRequestIsNamed() {
    says(new Because.NotInPolicy(), "this policy does not ask for it");
    says(new Because.Named(Talk.CHANGE, Talk.TASK), "gerrit 1234 for T1234");
    says(new Because.Posted(OPS), "asked for in ops");
    says(new Because.ReasonGiven(Optional.of(Reason.DATA_LOSS)), "data-loss");
    says(new Because.ReasonGiven(Optional.empty()), "no reason is given");
    says(new Because.Kept(true), "restricted, kept private");
    says(new Because.Kept(false), "not restricted");
  }

  @Test
  void seatsAreNamedWithThoseWhoFillThem() {
    var filled = List.of(new Because.Filled(RELENG, TYLER));
    var open = List.of(new Because.Open(SRE, List.of(SAM, DANA)));
    says(new Because.Seats(filled, open), "tyler for releng; missing: sre (sam, dana)");
    says(new Because.Seats(filled, List.of()), "tyler for releng");
    says(
        new Because.Seats(List.of(), List.of(new Because.Open(SRE, List.of()))),
        "missing: sre (nobody known)");
    says(new Because.NoSeat(), "no seat of it is asked for");
    says(new Because.Informed(List.of(RELENG)), "named in the request: releng");
    says(new Because.Informed(List.of()), "nobody has to be informed");
  }

  @Test
  void peopleAreNamed() {
    says(new Because.Deployer(Optional.of(DANA)), "dana deploys");
    says(new Because.Deployer(Optional.empty()), "no deployer is named");
    says(
        new Because.Together(List.of(SAM, TYLER), List.of(TYLER)),
        "with sam and tyler; not there: tyler");
    says(new Because.Together(List.of(), List.of()), "nobody has confirmed");
    says(new Because.VerifiedBy(Optional.of(DANA), true), "verified by dana");
    says(new Because.VerifiedBy(Optional.empty(), true), "owed now");
    says(new Because.VerifiedBy(Optional.empty(), false), "not due yet");
  }

  @Test
  void whatIsAroundItIsSaid() {
    says(new Because.ApproachChosen(Optional.empty()), "not said whether this can be a rollback");
    says(
        new Because.ApproachChosen(
            Optional.of(new Approach(Approach.Kind.FIX_FORWARD, Optional.of("no way back")))),
        "fix-forward: no way back");
    says(new Because.Reminder(), "a reminder, nothing to answer");
    says(
        new Because.Running(List.of(new Because.RunningDeploy(CaseId.deploy(3), SAM))),
        "deploy-3 (sam) still runs");
    says(new Because.Running(List.of()), "nothing else runs");
    says(new Because.WindowNear(Optional.of("noon")), "the window noon is open or near");
    says(new Because.WindowNear(Optional.empty()), "no window is near");
    says(new Because.Logged(true), "waits for disclosure");
    says(new Because.Logged(false), "recorded");
  }

  @Test
  void whoMayWaiveDependsOnTheClauseAndItsStrength() {
    var remedies = new RemedyWords(Cast.PREFIX);
    var one = Optional.of(CaseId.deploy(1));
    assertThat(remedies.waives(DeploySlug.CONFIRMED_BY_SRE, Strength.MUST, one))
        .contains("nobody may waive it");
    assertThat(remedies.waives(DeploySlug.CARRIED_OUT_TOGETHER, Strength.SHOWN, one)).isEmpty();
    assertThat(remedies.waives(DeploySlug.VERIFIED_BEFORE_CLOSING, Strength.SHOULD, one))
        .contains(
            "may be waived by the deployer or an engineering manager: !waive"
                + " deploy.verified-before-closing deploy-1 <why>");
    assertThat(
            remedies.waives(DeploySlug.CONFIRMED_BY_SPECIALISTS, Strength.MUST, Optional.empty()))
        .contains(
            "may be waived by an sre or releng approver (once the ladder has run out): !waive"
                + " deploy.confirmed-by-specialists <case> <why>");
  }

  @Test
  void everyGateHasARemedy() {
    var remedies = new RemedyWords(Cast.PREFIX);
    for (var clause : Cast.book().clauses()) {
      boolean isDone =
          clause.slug() == DeploySlug.RELEASE_ENGINEERING_INFORMED
              || clause.slug() == DeploySlug.OUTSIDE_A_WINDOW
              || clause.slug() == DeploySlug.CARRIED_OUT_TOGETHER
              || clause.slug() == DeploySlug.RECORDED;
      assertThat(remedies.satisfies(clause.slug(), Optional.of(CaseId.deploy(1))).isEmpty())
          .as(clause.slug().text())
          .isEqualTo(isDone);
    }
  }
}
