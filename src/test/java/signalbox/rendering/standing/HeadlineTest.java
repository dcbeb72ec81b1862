package signalbox.rendering.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.rendering.Cast.DANA;
import static signalbox.rendering.Cast.OPS;
import static signalbox.rendering.Cast.SAM;
import static signalbox.rendering.Cast.SEC;
import static signalbox.rendering.Cast.TYLER;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import signalbox.domain.CaseAction;
import signalbox.domain.ChangeRef;
import signalbox.domain.Command;
import signalbox.domain.DeployRequest;
import signalbox.domain.DeployerChoice;
import signalbox.message.Address;
import signalbox.message.Routes;
import signalbox.policy.Reason;
import signalbox.rendering.Cast;
import signalbox.rendering.Talk;

/** What the topics of a venue show, and when they are told. */
class HeadlineTest {
  private static final CaseAction APPROVE =
      new CaseAction.Approve(Optional.empty(), Optional.empty());

  private final Talk talk = new Talk(Cast.desk(), withTopics());

  private static Routes withTopics() {
    var plain = Cast.routes();
    return new Routes(
        plain.venues(),
        plain.sal(),
        List.of(
            new Routes.Topic(new Address.Topic("libera", "#ops"), "no emergency"),
            new Routes.Topic(new Address.Topic("libera", "#sec"), "")));
  }

  private static List<String> topics(List<String> heard) {
    return heard.stream().filter(line -> line.startsWith("topic of ")).toList();
  }

  private void requestOther(int number) {
    var change = new ChangeRef("gerrit", "" + number, "https://example.org/r/" + number);
    var request =
        new DeployRequest(
            change, Talk.TASK, Optional.of(Reason.AVAILABILITY), Optional.empty(), "");
    talk.say(DANA, new Command.RequestDeploy(request, new DeployerChoice.Unsaid(), false));
  }

  @Test
  void theTopicFollowsTheCase() {
    assertThat(topics(talk.request(DANA)))
        .containsExactly("topic of #ops= deploy-1 needs releng and sre");
    talk.say(DANA, new CaseAction.NameDeployer(new DeployerChoice.Myself()));
    assertThat(topics(talk.say(TYLER, APPROVE)))
        .containsExactly("topic of #ops= deploy-1 needs sre");
    assertThat(topics(talk.say(SAM, APPROVE)))
        .containsExactly("topic of #ops= deploy-1 ready (dana)");
    assertThat(topics(talk.say(DANA, new CaseAction.Start())))
        .containsExactly("topic of #ops= deploy-1 running (dana)");
    assertThat(topics(talk.say(DANA, new CaseAction.Finish())))
        .containsExactly("topic of #ops= deploy-1 done, to be verified");
    assertThat(topics(talk.say(DANA, new CaseAction.Verify())))
        .containsExactly("topic of #ops= no emergency");
  }

  @Test
  void whatChangesNothingInItIsNotShown() {
    talk.request(DANA);

    assertThat(topics(talk.say(SAM, new CaseAction.Nudge()))).isEmpty();
  }

  @Test
  void anApprovalThatRunsOutIsShown() {
    talk.request(DANA);
    talk.say(TYLER, APPROVE);

    assertThat(topics(talk.later(Duration.ofMinutes(121))))
        .containsExactly("topic of #ops= deploy-1 needs releng and sre");
  }

  @Test
  void afterAGapItIsShownAnewOnThatNetwork() {
    talk.request(DANA);
    var from = talk.now().minusSeconds(240);

    assertThat(topics(talk.clock(new Command.NoteGap(Optional.empty(), from, talk.now()))))
        .containsExactly("topic of #ops= deploy-1 needs releng and sre", "topic of #sec= ");
    assertThat(topics(talk.clock(new Command.NoteGap(Optional.of("discord"), from, talk.now()))))
        .isEmpty();
  }

  @Test
  void severalCasesStandBesideEachOtherForAsLongAsTheyFit() {
    talk.request(DANA);
    requestOther(2);
    assertThat(Headline.of(talk.desk(), Cast.routes().find(OPS).orElseThrow()))
        .contains("deploy-1 needs releng and sre, deploy-2 needs releng and sre");

    for (int i = 3; i <= 9; i++) {
      requestOther(i);
    }

    assertThat(Headline.of(talk.desk(), Cast.routes().find(OPS).orElseThrow()))
        .contains("9 open: deploy-1, deploy-2, deploy-3, deploy-4, deploy-5, deploy-6 and 3 more");
  }

  @Test
  void ofARestrictedCaseThePublicSeesTheNameAlone() {
    talk.say(
        DANA,
        Cast.in(SEC),
        Talk.request(Optional.of(Reason.SECURITY), new DeployerChoice.Unsaid(), true));
    var routes = Cast.routes().find(SEC).orElseThrow();
    var exposed = new Routes.Route(SEC, true, routes.channels(), false);

    assertThat(Headline.of(talk.desk(), exposed)).contains("deploy-1 restricted");
    assertThat(Headline.of(talk.desk(), routes).orElseThrow()).startsWith("deploy-1 needs ");
  }
}
