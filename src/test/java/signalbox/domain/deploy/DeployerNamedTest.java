package signalbox.domain.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Asked.deployer;
import static signalbox.domain.scene.Asked.deployerNeeded;
import static signalbox.domain.scene.Asked.start;
import static signalbox.domain.scene.Asked.waive;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.ERIN;
import static signalbox.domain.scene.Cast.EVE;
import static signalbox.domain.scene.Cast.SAM;
import static signalbox.domain.scene.Cast.TYLER;
import static signalbox.domain.scene.Happened.approved;
import static signalbox.domain.scene.Happened.confirmed;
import static signalbox.domain.scene.Happened.deployerNamed;
import static signalbox.domain.scene.Happened.requested;
import static signalbox.domain.scene.Happened.started;
import static signalbox.policy.DeploySlug.DEPLOYER_NAMED;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import signalbox.domain.Because;
import signalbox.domain.CaseId;
import signalbox.domain.Finding;
import signalbox.domain.Finding.Result;
import signalbox.domain.Refusal;
import signalbox.domain.Refusal.Part;
import signalbox.domain.Refusal.PartName;
import signalbox.domain.scene.Books;
import signalbox.domain.scene.Scene;
import signalbox.policy.Step;

class DeployerNamedTest {
  private static final Finding NOBODY =
      new Finding(DEPLOYER_NAMED, Result.UNSATISFIED, new Because.Deployer(Optional.empty()));

  private static Scene confirmedDeploy() {
    return Scene.under(Books.WIKIMEDIA_2025).and(requested(1), approved(1, SAM), confirmed(1));
  }

  @Test
  void nobodyStartsWhatNobodyWasNamedFor() {
    for (var who : List.of(DANA, SAM)) {
      confirmedDeploy()
          .when(who, start(1))
          .thenRefused(new Refusal.Unsatisfied(CaseId.deploy(1), Step.START, List.of(NOBODY)));
    }
  }

  @Test
  void whoWasNamedStartsAndNobodyElse() {
    var scene = confirmedDeploy().when(DANA, deployer(1, EVE));
    scene.then(deployerNamed(1, DANA, EVE));
    assertThat(scene.finding(1, DEPLOYER_NAMED))
        .isEqualTo(
            new Finding(DEPLOYER_NAMED, Result.SATISFIED, new Because.Deployer(Optional.of(EVE))));
    scene
        .when(DANA, start(1))
        .thenRefused(
            new Refusal.MayNot(
                CaseId.deploy(1), List.of(new Part(PartName.DEPLOYER, List.of(EVE)))))
        .when(EVE, start(1))
        .then(started(1, EVE, SAM));
  }

  @Test
  void lookingForSomebodyElseTakesTheNameBack() {
    var scene = confirmedDeploy().did(DANA, deployer(1, EVE)).did(DANA, deployerNeeded(1));
    assertThat(scene.finding(1, DEPLOYER_NAMED)).isEqualTo(NOBODY);
    scene.when(EVE, start(1)).thenRefused(Refusal.MayNot.class);
  }

  @Test
  void nobodyMayWaiveIt() {
    for (var who : List.of(DANA, SAM, ERIN)) {
      confirmedDeploy()
          .when(who, waive(1, DEPLOYER_NAMED))
          .thenRefused(new Refusal.NotWaivable(CaseId.deploy(1), DEPLOYER_NAMED, List.of(), false));
    }
  }

  @Test
  void whereItDoesNotApplyWhoStartsBecomesTheDeployer() {
    for (var book : List.of(Books.WIKIMEDIA_2019, Books.MIRAHEZE)) {
      assertThat(Scene.under(book).and(requested(1)).result(1, DEPLOYER_NAMED))
          .isEqualTo(Result.NOT_APPLICABLE);
    }
    Scene.given(requested(1), approved(1, TYLER), approved(1, SAM), confirmed(1))
        .when(SAM, start(1))
        .then(deployerNamed(1, SAM, SAM), started(1, SAM, TYLER, SAM));
  }
}
