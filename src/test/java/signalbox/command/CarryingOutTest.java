package signalbox.command;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.command.Spoken.CHANGE;
import static signalbox.command.Spoken.DEPLOY_17;
import static signalbox.command.Spoken.ERIN;
import static signalbox.command.Spoken.NUMBER_17;
import static signalbox.command.Spoken.TASK;
import static signalbox.command.Spoken.UNNAMED;
import static signalbox.command.Spoken.either;
import static signalbox.command.Spoken.inPublic;
import static signalbox.command.Spoken.missing;
import static signalbox.command.Spoken.notUnderstood;
import static signalbox.command.Spoken.onCase;
import static signalbox.command.Spoken.problem;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import signalbox.domain.Approach;
import signalbox.domain.CaseAction;
import signalbox.domain.DeployerChoice;
import signalbox.domain.MemberId;
import signalbox.policy.DeploySlug;
import signalbox.policy.Reason;

class CarryingOutTest {
  @Test
  void bareCommandsTakeACaseAndNothingElse() {
    Map<String, CaseAction> bare =
        Map.of(
            "start", new CaseAction.Start(),
            "done", new CaseAction.Finish(),
            "verified", new CaseAction.Verify(),
            "verify", new CaseAction.Verify(),
            "reopen", new CaseAction.Reopen(),
            "ok-beside", new CaseAction.AllowBeside(),
            "nudge", new CaseAction.Nudge(),
            "disclose", new CaseAction.Disclose());
    bare.forEach((name, action) -> {
      assertThat(inPublic("!" + name)).isEqualTo(onCase(UNNAMED, action));
      assertThat(inPublic("!" + name + " 17")).isEqualTo(onCase(NUMBER_17, action));
      assertThat(inPublic("!" + name + " DEPLOY-17")).isEqualTo(onCase(DEPLOY_17, action));
      assertThat(problem("!" + name + " now")).isEqualTo(new Problem.Leftover("now"));
    });
  }

  @Test
  void rollbackAndAbortMaySayWhy() {
    assertThat(inPublic("!rollback")).isEqualTo(onCase(UNNAMED, new CaseAction.RollBack("")));
    assertThat(inPublic("!rollback 17")).isEqualTo(onCase(NUMBER_17, new CaseAction.RollBack("")));
    assertThat(inPublic("!abort errors  went up"))
        .isEqualTo(onCase(UNNAMED, new CaseAction.Abort("errors went up")));
    assertThat(inPublic("!abort 17 hosts burn"))
        .isEqualTo(
            either(new CaseAction.Abort("hosts burn"), new CaseAction.Abort("17 hosts burn")));
  }

  @Test
  void amendTellsAChangeFromACase() {
    assertThat(inPublic("!amend 1234")).isEqualTo(onCase(UNNAMED, new CaseAction.Amend(CHANGE)));
    assertThat(inPublic("!amend 17 1234"))
        .isEqualTo(onCase(NUMBER_17, new CaseAction.Amend(CHANGE)));
    assertThat(inPublic("!amend deploy-17 https://gerrit.example.org/r/c/1234/2"))
        .isEqualTo(onCase(DEPLOY_17, new CaseAction.Amend(CHANGE)));
    assertThat(missing("!amend")).isEqualTo("change");
    assertThat(missing("!amend deploy-17")).isEqualTo("change");
    assertThat(notUnderstood("!amend 17 it")).startsWith("change: it -> 1234");
    assertThat(notUnderstood("!amend T1234")).startsWith("change: T1234 -> 1234");
  }

  @Test
  void taskAndHandoverAndDeployer() {
    assertThat(inPublic("!task 17 T1234"))
        .isEqualTo(onCase(NUMBER_17, new CaseAction.SetTask(TASK)));
    assertThat(missing("!task 1234")).isEqualTo("task");
    assertThat(notUnderstood("!task it")).startsWith("task: it -> T1234");
    assertThat(inPublic("!handover erin"))
        .isEqualTo(onCase(UNNAMED, new CaseAction.HandOver(ERIN)));
    assertThat(inPublic("!handover 17 to tyler"))
        .isEqualTo(onCase(NUMBER_17, new CaseAction.HandOver(new MemberId("Tyler"))));
    assertThat(inPublic("!deployer me"))
        .isEqualTo(onCase(UNNAMED, new CaseAction.NameDeployer(new DeployerChoice.Myself())));
    assertThat(inPublic("!deployer 17 NEEDED"))
        .isEqualTo(onCase(NUMBER_17, new CaseAction.NameDeployer(new DeployerChoice.Needed())));
    assertThat(inPublic("!deployer erin"))
        .isEqualTo(onCase(UNNAMED, new CaseAction.NameDeployer(new DeployerChoice.Chosen(ERIN))));
    assertThat(missing("!deployer 17")).isEqualTo("deployer");
    assertThat(notUnderstood("!handover rein")).isEqualTo("member: rein -> erin");
  }

  private static Reading reason(Optional<Reason> reason, Optional<Approach> approach) {
    return onCase(UNNAMED, new CaseAction.GiveReason(reason, approach));
  }

  @Test
  void reasonOrApproachOrBoth() {
    var config = Optional.of(new Approach(Approach.Kind.CONFIG, Optional.empty()));
    assertThat(inPublic("!reason Abuse"))
        .isEqualTo(reason(Optional.of(Reason.ABUSE), Optional.empty()));
    assertThat(inPublic("!reason --config")).isEqualTo(reason(Optional.empty(), config));
    assertThat(inPublic("!reason --config abuse"))
        .isEqualTo(reason(Optional.of(Reason.ABUSE), config));
    assertThat(inPublic("!reason 17 abuse"))
        .isEqualTo(
            onCase(
                NUMBER_17, new CaseAction.GiveReason(Optional.of(Reason.ABUSE), Optional.empty())));
    assertThat(missing("!reason")).isEqualTo("reason");
    assertThat(missing("!reason 17")).isEqualTo("reason");
    assertThat(notUnderstood("!reason it is broken"))
        .isEqualTo("reason: it -> security, data-loss, availability, abuse, functionality");
    assertThat(problem("!reason abuse --turbo")).isInstanceOf(Problem.UnknownFlag.class);
  }

  @Test
  void waiverNamesItsClauseFirst() {
    var slug = DeploySlug.CONFIRMED_BY_SPECIALISTS;
    assertThat(inPublic("!waive confirmed-by-specialists nobody is up"))
        .isEqualTo(onCase(UNNAMED, new CaseAction.Waive(slug, "nobody is up")));
    assertThat(inPublic("!waive Deploy.Confirmed-By-Specialists deploy-17 nobody is up"))
        .isEqualTo(onCase(DEPLOY_17, new CaseAction.Waive(slug, "nobody is up")));
    assertThat(inPublic("!waive confirmed-by-specialists 17 people said no"))
        .isEqualTo(
            either(
                new CaseAction.Waive(slug, "people said no"),
                new CaseAction.Waive(slug, "17 people said no")));
    assertThat(missing("!waive")).isEqualTo("clause");
    assertThat(missing("!waive confirmed-by-sre 17")).isEqualTo("why");
    assertThat(notUnderstood("!waive sre nobody is up"))
        .isEqualTo("clause: sre -> maintenance.two-root-sres, deploy.confirmed-by-sre");
    assertThat(notUnderstood("!waive one-at-time x"))
        .isEqualTo("clause: one-at-time -> deploy.one-at-a-time");
  }
}
