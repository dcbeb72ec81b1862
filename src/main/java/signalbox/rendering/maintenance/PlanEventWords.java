package signalbox.rendering.maintenance;

import java.util.stream.Stream;
import signalbox.domain.PlanEvent;
import signalbox.rendering.text.Clip;
import signalbox.rendering.text.Names;
import signalbox.rendering.text.WindowWords;

/** What has happened to a plan, as one entry of a timeline, behind the name of who did it. */
final class PlanEventWords {
  private PlanEventWords() {}

  static String of(PlanEvent event) {
    return switch (event) {
      case PlanEvent.Planned e ->
          "planned maintenance of %s, %s: %s"
              .formatted(
                  Names.and(e.plan().services()),
                  WindowWords.standing(e.plan().window()),
                  e.plan().title());
      case PlanEvent.PlanChanged e -> changed(e);
      case PlanEvent.PlanHandedOver e -> "made " + e.to() + " its planner";
      case PlanEvent.Agreed e -> "agreed to the plan, revision " + e.revision();
      case PlanEvent.Disagreed e -> "did not agree to the plan: " + e.why();
      case PlanEvent.AgreementsFell e ->
          "what these said of the plan fell with that: "
              + Names.list(Stream.concat(e.agreed().stream(), e.against().stream()).toList());
    };
  }

  private static String changed(PlanEvent.PlanChanged event) {
    return switch (event) {
      case PlanEvent.Retitled e -> "called it: " + e.title();
      case PlanEvent.ServicesChanged e -> "made it maintenance of " + Names.and(e.services());
      case PlanEvent.WindowMoved e -> "moved the window to " + WindowWords.standing(e.window());
      case PlanEvent.GoalSet e -> "set the goal: " + e.goal();
      case PlanEvent.TargetsSet e ->
          e.targets().isEmpty()
              ? "named no targets"
              : "named the targets " + PlanWords.targets(e.targets());
      case PlanEvent.OperationPlanned e ->
          "planned the operation " + PlanWords.operation(e.operation());
      case PlanEvent.OperationDropped e -> "dropped the operation " + Clip.to(e.operation(), 40);
      case PlanEvent.MemberAdded e ->
          e.by().equals(e.member()) ? "joined the plan" : "added " + e.member() + " to the plan";
      case PlanEvent.MemberRemoved e ->
          e.by().equals(e.member()) ? "left the plan" : "took " + e.member() + " out of the plan";
      case PlanEvent.ShiftPlanned e ->
          "planned a shift of %s, %s"
              .formatted(e.shift().member(), WindowWords.standing(e.shift().window()));
      case PlanEvent.ShiftsDropped e -> "dropped every shift of " + e.member();
      case PlanEvent.LeadNamed e ->
          "made %s the leader%s".formatted(e.lead(), e.service().map(s -> " of " + s).orElse(""));
      case PlanEvent.VenueNoted e -> "said where work is spoken of too: " + e.words();
      case PlanEvent.StepAdded e -> "added a step: " + e.step();
      case PlanEvent.StepDropped e -> "dropped step " + e.step();
    };
  }
}
