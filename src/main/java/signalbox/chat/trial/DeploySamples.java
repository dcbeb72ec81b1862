package signalbox.chat.trial;

import static java.util.Map.entry;
import static signalbox.chat.trial.Sample.WHY;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import signalbox.command.Verb;
import signalbox.domain.Approach;
import signalbox.domain.CaseAction;
import signalbox.domain.ChangeRef;
import signalbox.domain.DeployerChoice;
import signalbox.domain.TaskRef;
import signalbox.domain.desk.Case;
import signalbox.rendering.answer.Asked;

/** What is said of deploys alone. */
final class DeploySamples {
  private DeploySamples() {}

  static Map<Verb, Sample> all() {
    return Map.ofEntries(
        entry(Verb.REQUIRE, Sample.each((_, asked) -> listTeams(asked))),
        entry(Verb.UNREQUIRE, Sample.each((one, _) -> listRequired(one))),
        entry(Verb.REASON, Sample.each((_, _) -> listReasons())),
        entry(Verb.AMEND, Sample.of(new CaseAction.Amend(new ChangeRef("none", "none", "none")))),
        entry(Verb.TASK, Sample.of(new CaseAction.SetTask(new TaskRef("none", "none")))),
        entry(
            Verb.DEPLOYER,
            Sample.of(
                new CaseAction.NameDeployer(new DeployerChoice.Needed()),
                new CaseAction.NameDeployer(new DeployerChoice.Myself()))),
        entry(Verb.VERIFIED, Sample.of(new CaseAction.Verify())),
        entry(Verb.ROLLBACK, Sample.of(new CaseAction.RollBack(WHY))),
        entry(Verb.OK_BESIDE, Sample.of(new CaseAction.AllowBeside())));
  }

  private static Stream<CaseAction> listTeams(Asked asked) {
    return asked.desk().roster().listTeams().stream().map(CaseAction.Require::new);
  }

  private static Stream<CaseAction> listRequired(Case one) {
    return switch (one) {
      case Case.OfDeploy(var deploy) ->
          deploy.votes().required().stream().map(r -> new CaseAction.Unrequire(r.team()));
      case Case.OfMaintenance _ -> Stream.empty();
    };
  }

  private static Stream<CaseAction> listReasons() {
    return Stream.of(Approach.Kind.values())
        .map(kind -> new Approach(kind, Optional.of(WHY)))
        .map(approach -> new CaseAction.GiveReason(Optional.empty(), Optional.of(approach)));
  }
}
