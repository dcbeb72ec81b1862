package signalbox.domain.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.ERIN;
import static signalbox.domain.scene.Cast.SAM;
import static signalbox.domain.scene.Maintained.agree;
import static signalbox.domain.scene.Maintained.joined;
import static signalbox.domain.scene.Maintained.on;
import static signalbox.domain.scene.Maintained.opened;
import static signalbox.domain.scene.Maintained.planned;
import static signalbox.domain.scene.Maintained.started;

import java.util.List;
import org.junit.jupiter.api.Test;
import signalbox.domain.CaseId;
import signalbox.domain.PlanAction;
import signalbox.domain.PlanEvent;
import signalbox.domain.Refusal;
import signalbox.domain.Refusal.Part;
import signalbox.domain.Refusal.PartName;
import signalbox.domain.scene.Books;
import signalbox.domain.scene.Scene;

class AgreeingTest {
  private static final CaseId ONE = CaseId.maintenance(1);

  private static Scene scene() {
    return Scene.under(Books.MIRAHEZE).and(planned(1), joined(1, SAM));
  }

  private static PlanAction.Disagree disagree(String why) {
    return new PlanAction.Disagree(why);
  }

  @Test
  void membersAgreeToTheRevisionThatStands() {
    scene()
        .when(SAM, agree(1))
        .then(new PlanEvent.Agreed(ONE, SAM, 2))
        .when(SAM, agree(1))
        .thenRefused(new Refusal.AlreadySo(ONE));
  }

  @Test
  void nobodyElseDoes() {
    scene()
        .when(ERIN, agree(1))
        .thenRefused(
            new Refusal.MayNot(ONE, List.of(new Part(PartName.PARTICIPANT, List.of(DANA, SAM)))))
        .when(ERIN, on(1, disagree("no")))
        .thenRefused(Refusal.MayNot.class);
  }

  @Test
  void aNoTakesTheYesBackAndAYesTheNo() {
    var scene =
        scene()
            .did(SAM, agree(1))
            .when(SAM, on(1, disagree("too long")))
            .then(new PlanEvent.Disagreed(ONE, SAM, 2, "too long"))
            .when(SAM, on(1, disagree("too long")))
            .thenRefused(new Refusal.AlreadySo(ONE));
    assertThat(scene.maintenance(1).work().agreements().isAgreed(SAM, 2)).isFalse();
    scene.did(SAM, agree(1));
    assertThat(scene.maintenance(1).work().agreements().findNo(SAM)).isEmpty();
  }

  @Test
  void whateverChangesThePlanLetsEveryWordFall() {
    var scene =
        scene()
            .did(DANA, agree(1))
            .did(SAM, on(1, disagree("too long")))
            .when(DANA, on(1, new PlanAction.AddStep("look")))
            .then(
                new PlanEvent.StepAdded(ONE, DANA, "look"),
                new PlanEvent.AgreementsFell(ONE, List.of(DANA), List.of(SAM)));
    assertThat(scene.maintenance(1).work().agreements()).isEqualTo(Agreements.none());
    scene
        .when(DANA, on(1, new PlanAction.AddStep("look again")))
        .then(new PlanEvent.StepAdded(ONE, DANA, "look again"));
  }

  @Test
  void onceItGoesOnNothingIsAgreedToAndNothingFalls() {
    Scene.under(Books.MIRAHEZE)
        .and(opened(1))
        .did(DANA, agree(1))
        .and(started(1))
        .when(DANA, on(1, new PlanAction.AddStep("look")))
        .then(new PlanEvent.StepAdded(ONE, DANA, "look"))
        .when(DANA, agree(1))
        .thenRefused(Refusal.WrongMoment.class);
  }
}
