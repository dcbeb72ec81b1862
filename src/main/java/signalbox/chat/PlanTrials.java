package signalbox.chat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import signalbox.command.Verb;
import signalbox.domain.MemberId;
import signalbox.domain.Operation;
import signalbox.domain.PlanAction;
import signalbox.domain.Service;
import signalbox.domain.Target;
import signalbox.domain.Window;
import signalbox.domain.desk.Case;
import signalbox.domain.maintenance.Maintenance;

/** What somebody could say of the plan of a maintenance, as samples that can be tried. */
record PlanTrials(MemberId speaker) {
  private static final String WORDS = "words of nobody's";

  /** Samples of what that command says; none: it says nothing of a plan, or there is no plan. */
  Stream<PlanAction> listActions(Verb verb, Case one) {
    return switch (one) {
      case Case.OfDeploy _ -> Stream.empty();
      case Case.OfMaintenance(var maintenance) ->
          switch (verb) {
            case PLAN_WINDOW -> Stream.of(window(maintenance));
            case PLAN_DROP -> drops(maintenance);
            case Verb other -> simple(other);
          };
    };
  }

  private Stream<PlanAction> simple(Verb verb) {
    return switch (verb) {
      case AGREE -> Stream.of(new PlanAction.Agree());
      case DISAGREE -> Stream.of(new PlanAction.Disagree(WORDS));
      case PLAN_TITLE -> Stream.of(new PlanAction.Retitle(WORDS));
      case PLAN_SERVICES ->
          Stream.of(new PlanAction.ChangeServices(List.of(new Service("nobodys"))));
      case PLAN_GOAL -> Stream.of(new PlanAction.SetGoal(WORDS));
      case PLAN_TARGET -> Stream.of(new PlanAction.SetTargets(List.of(new Target(WORDS))));
      case PLAN_OPERATION -> Stream.of(new PlanAction.PlanOperation(operation()));
      case PLAN_VENUE -> Stream.of(new PlanAction.NoteVenue(WORDS));
      case PLAN_STEP -> Stream.of(new PlanAction.AddStep(WORDS));
      case PLAN_LEAD -> Stream.of(new PlanAction.NameLead(speaker, List.of()));
      case PLAN_MEMBER -> Stream.of(new PlanAction.AddMember(speaker));
      case PLAN_SHIFT ->
          Stream.of(new PlanAction.PlanShift(speaker, Optional.empty(), Optional.empty()));
      case Verb _ -> Stream.empty();
    };
  }

  private static Operation operation() {
    return new Operation(WORDS, Duration.ofMinutes(1), Optional.empty(), Optional.empty(), false);
  }

  /** A minute later than it is. */
  private static PlanAction window(Maintenance maintenance) {
    Window window = maintenance.plan().window();
    return new PlanAction.MoveWindow(
        new Window(window.start().plus(Duration.ofMinutes(1)), window.length()), true);
  }

  private Stream<PlanAction> drops(Maintenance maintenance) {
    return Stream.concat(
        maintenance.work().operations().stream()
            .map(operation -> new PlanAction.DropOperation(operation.name())),
        Stream.of(
            new PlanAction.DropStep(1),
            new PlanAction.DropShifts(speaker),
            new PlanAction.RemoveMember(speaker)));
  }
}
