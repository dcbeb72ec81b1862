package signalbox.rendering.maintenance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import signalbox.domain.MemberId;
import signalbox.domain.Operation;
import signalbox.domain.PlanEvent;
import signalbox.domain.Target;
import signalbox.rendering.text.CaseLines;
import signalbox.rendering.text.Clip;
import signalbox.rendering.text.Names;
import signalbox.rendering.text.Times;
import signalbox.rendering.text.WindowWords;

/** What becomes of a plan, in words. */
record PlanWords(MaintenanceScene scene) {
  private static final int MOST_NAME = 40;

  /** The line, or lines, of that event. */
  void say(PlanEvent event, CaseLines lines) {
    switch (event) {
      case PlanEvent.Planned e ->
          lines
              .add(
                  "%s plans maintenance of %s: %s"
                      .formatted(
                          e.planner(), Names.and(e.plan().services()), Clip.said(e.plan().title())))
              .add(WindowWords.of(e.plan().window(), scene.now()));
      case PlanEvent.PlanChanged e -> lines.join(e.by() + " " + changed(e));
      case PlanEvent.PlanHandedOver e -> lines.add(e.by() + " makes " + e.to() + " its planner");
      case PlanEvent.Agreed e ->
          lines.add("%s agrees to the plan%s".formatted(e.member(), stillMissing()));
      case PlanEvent.Disagreed e ->
          lines.add("%s does not agree to the plan: %s".formatted(e.member(), Clip.said(e.why())));
      case PlanEvent.AgreementsFell e -> lines.add(fell(e));
    }
  }

  /** Who has not agreed yet to the plan as it stands now. */
  private String stillMissing() {
    var missing = listMissing();
    if (scene.maintenance().crew().members().isEmpty()) {
      return "; nobody is in it yet: " + scene.type("plan member", "<member>");
    }
    return missing.isEmpty()
        ? "; everybody has"
        : "; still missing: " + Names.list(missing) + " - " + scene.type("agree");
  }

  private List<MemberId> listMissing() {
    var maintenance = scene.maintenance();
    return maintenance.crew().members().stream()
        .filter(m -> !maintenance.work().agreements().isAgreed(m, maintenance.revision()))
        .toList();
  }

  /** Shifts beside a window that was moved are none of it any more; empty: all have one. */
  String unscheduled() {
    var crew = scene.maintenance().crew();
    var without = crew.members().stream().filter(m -> crew.listShifts(m).isEmpty()).toList();
    return without.isEmpty()
        ? ""
        : "without a shift in it: "
            + Names.list(without)
            + " - "
            + scene.type("plan shift", "<member>");
  }

  private String fell(PlanEvent.AgreementsFell event) {
    var told = new ArrayList<MemberId>(event.agreed());
    told.addAll(event.against());
    return "%s: what you said of the plan counts no longer; look again: %s, %s"
        .formatted(Names.list(told), scene.type("plan show"), scene.type("agree"));
  }

  /** Such as {@code sets the goal: no read errors any more}. */
  static String changed(PlanEvent.PlanChanged event) {
    return switch (event) {
      case PlanEvent.Retitled e -> "calls it: " + Clip.said(e.title());
      case PlanEvent.ServicesChanged e -> "makes it maintenance of " + Names.and(e.services());
      case PlanEvent.WindowMoved e -> "moves the window to " + WindowWords.standing(e.window());
      case PlanEvent.GoalSet e -> "sets the goal: " + Clip.said(e.goal());
      case PlanEvent.TargetsSet e ->
          e.targets().isEmpty() ? "names no targets" : "names the targets " + targets(e.targets());
      case PlanEvent.OperationPlanned e -> "plans the operation " + operation(e.operation());
      case PlanEvent.OperationDropped e ->
          "drops the operation " + Clip.to(e.operation(), MOST_NAME);
      case PlanEvent.MemberAdded e ->
          isOwn(e, e.member()) ? "joins the plan" : "adds " + e.member() + " to the plan";
      case PlanEvent.MemberRemoved e ->
          isOwn(e, e.member()) ? "leaves the plan" : "takes " + e.member() + " out of the plan";
      case PlanEvent.ShiftPlanned e ->
          isOwn(e, e.shift().member())
              ? "is there " + WindowWords.standing(e.shift().window())
              : "plans %s for %s"
                  .formatted(e.shift().member(), WindowWords.standing(e.shift().window()));
      case PlanEvent.ShiftsDropped e ->
          isOwn(e, e.member())
              ? "drops every shift of their own"
              : "drops every shift of " + e.member();
      case PlanEvent.LeadNamed e ->
          (isOwn(e, e.lead()) ? "leads" : "makes " + e.lead() + " the leader")
              + e.service().map(s -> " of " + s).orElse(isOwn(e, e.lead()) ? " it" : "");
      case PlanEvent.VenueNoted e -> "says where work is spoken of too: " + Clip.said(e.words());
      case PlanEvent.StepAdded e -> "adds a step: " + Clip.said(e.step());
      case PlanEvent.StepDropped e -> "drops step " + e.step();
    };
  }

  /** Such as {@code swap (30 min, by sam, on db1)}. */
  static String operation(Operation operation) {
    var parts = new ArrayList<String>();
    parts.add(Times.length(operation.length()));
    operation.by().map(by -> "by " + by).ifPresent(parts::add);
    operation.on().map(on -> "on " + Clip.to(on.name(), MOST_NAME)).ifPresent(parts::add);
    Optional.of("an engineering manager has to know")
        .filter(_ -> operation.needsManager())
        .ifPresent(parts::add);
    return Clip.to(operation.name(), MOST_NAME) + " (" + String.join(", ", parts) + ")";
  }

  static String targets(List<Target> targets) {
    return targets.stream()
            .map(t -> Clip.to(t.name(), MOST_NAME))
            .limit(Names.MOST)
            .collect(Collectors.joining(", "))
        + (targets.size() > Names.MOST ? " and " + (targets.size() - Names.MOST) + " more" : "");
  }

  private static boolean isOwn(PlanEvent.PlanChanged event, MemberId about) {
    return event.by().equals(about);
  }
}
