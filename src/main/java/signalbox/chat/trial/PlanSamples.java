package signalbox.chat.trial;

import static java.util.Map.entry;
import static signalbox.chat.trial.Sample.WHY;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import signalbox.command.Verb;
import signalbox.domain.MemberId;
import signalbox.domain.Operation;
import signalbox.domain.PlanAction;
import signalbox.domain.Service;
import signalbox.domain.Speaker;
import signalbox.domain.Target;
import signalbox.domain.Window;
import signalbox.domain.desk.Case;
import signalbox.domain.maintenance.Maintenance;
import signalbox.rendering.answer.Asked;

/** What is said of the plan of a maintenance. */
final class PlanSamples {
  private PlanSamples() {}

  static Map<Verb, Sample> all() {
    return Map.ofEntries(
        entry(Verb.PLAN_TITLE, Sample.of(new PlanAction.Retitle(WHY))),
        entry(
            Verb.PLAN_SERVICES,
            Sample.of(new PlanAction.ChangeServices(List.of(new Service("nobodys"))))),
        entry(Verb.PLAN_WINDOW, Sample.each((one, _) -> findPlan(one).map(PlanSamples::later))),
        entry(Verb.PLAN_GOAL, Sample.of(new PlanAction.SetGoal(WHY))),
        entry(Verb.PLAN_TARGET, Sample.of(new PlanAction.SetTargets(List.of(new Target(WHY))))),
        entry(Verb.PLAN_OPERATION, Sample.of(new PlanAction.PlanOperation(operation()))),
        entry(Verb.PLAN_MEMBER, bySpeaker(PlanAction.AddMember::new)),
        entry(
            Verb.PLAN_SHIFT,
            bySpeaker(m -> new PlanAction.PlanShift(m, Optional.empty(), Optional.empty()))),
        entry(Verb.PLAN_LEAD, bySpeaker(m -> new PlanAction.NameLead(m, List.of()))),
        entry(Verb.PLAN_VENUE, Sample.of(new PlanAction.NoteVenue(WHY))),
        entry(Verb.PLAN_STEP, Sample.of(new PlanAction.AddStep(WHY))),
        entry(Verb.PLAN_DROP, Sample.each(PlanSamples::listDrops)),
        entry(Verb.AGREE, Sample.of(new PlanAction.Agree())),
        entry(Verb.DISAGREE, Sample.of(new PlanAction.Disagree(WHY))));
  }

  private static Sample bySpeaker(Function<MemberId, PlanAction> action) {
    return Sample.each((_, asked) -> findSpeaker(asked).map(action));
  }

  private static Stream<MemberId> findSpeaker(Asked asked) {
    return asked.audience().speaker() instanceof Speaker.Known(var member, _)
        ? Stream.of(member)
        : Stream.empty();
  }

  /** None: a deploy has no plan. */
  private static Stream<Maintenance> findPlan(Case one) {
    return switch (one) {
      case Case.OfDeploy _ -> Stream.empty();
      case Case.OfMaintenance(var maintenance) -> Stream.of(maintenance);
    };
  }

  private static Operation operation() {
    return new Operation(WHY, Duration.ofMinutes(1), Optional.empty(), Optional.empty(), false);
  }

  /** A minute later than it is. */
  private static PlanAction later(Maintenance maintenance) {
    Window window = maintenance.plan().window();
    return new PlanAction.MoveWindow(
        new Window(window.start().plus(Duration.ofMinutes(1)), window.length()), true);
  }

  private static Stream<PlanAction> listDrops(Case one, Asked asked) {
    var people =
        findSpeaker(asked)
            .flatMap(m ->
                Stream.<PlanAction>of(
                    new PlanAction.DropShifts(m), new PlanAction.RemoveMember(m)));
    var operations =
        findPlan(one)
            .flatMap(maintenance -> maintenance.work().operations().stream())
            .<PlanAction>map(operation -> new PlanAction.DropOperation(operation.name()));
    return Stream.of(operations, Stream.<PlanAction>of(new PlanAction.DropStep(1)), people)
        .flatMap(Function.identity());
  }
}
