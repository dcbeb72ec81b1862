package signalbox.domain.maintenance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import signalbox.domain.Decision;
import signalbox.domain.Event;
import signalbox.domain.MaintenanceStatus;
import signalbox.domain.MemberId;
import signalbox.domain.Operation;
import signalbox.domain.PlanAction;
import signalbox.domain.PlanEvent;
import signalbox.domain.Refusal;
import signalbox.domain.Service;
import signalbox.domain.Target;

/** Finds what becomes of a plan when somebody who may changes it. */
final class Drafts {
  static final int MOST_MEMBERS = 20;
  static final int MOST_OPERATIONS = 20;
  static final int MOST_TARGETS = 20;
  static final int MOST_STEPS = 20;

  private Drafts() {}

  static Decision decide(Hearing h, PlanAction.Change change) {
    var m = h.maintenance();
    var papers = m.work().papers();
    return switch (change) {
      case PlanAction.Retitle a ->
          unless(
              h,
              m.plan().title().equals(a.title()),
              new PlanEvent.Retitled(h.id(), h.by(), a.title()));
      case PlanAction.ChangeServices a ->
          unless(
              h,
              m.plan().services().equals(a.services()),
              new PlanEvent.ServicesChanged(h.id(), h.by(), a.services()));
      case PlanAction.MoveWindow a -> moveWindow(h, a);
      case PlanAction.SetGoal a ->
          unless(
              h,
              m.work().goal().equals(Optional.of(a.goal())),
              new PlanEvent.GoalSet(h.id(), h.by(), a.goal()));
      case PlanAction.SetTargets a -> setTargets(h, a.targets());
      case PlanAction.PlanOperation a -> planOperation(h, a.operation());
      case PlanAction.DropOperation a -> dropOperation(h, a.operation());
      case PlanAction.AddMember a -> addMember(h, a.member());
      case PlanAction.RemoveMember a -> removeMember(h, a.member());
      case PlanAction.PlanShift a -> Shifting.plan(h, a);
      case PlanAction.DropShifts a -> Shifting.drop(h, a.member());
      case PlanAction.NameLead a -> nameLead(h, a.lead(), a.services());
      case PlanAction.NoteVenue a ->
          unless(
              h,
              papers.venue().equals(Optional.of(a.words())),
              new PlanEvent.VenueNoted(h.id(), h.by(), a.words()));
      case PlanAction.AddStep a -> addStep(h, a.step());
      case PlanAction.DropStep a -> dropStep(h, a.step());
    };
  }

  private static Decision moveWindow(Hearing h, PlanAction.MoveWindow a) {
    if (h.maintenance().isEmergency()) {
      return h.refuse(new Refusal.NoWindow(h.id()));
    }
    var policy = h.maintenance().book().maintenance().orElseThrow();
    return Windows.findFault(a.window(), a.longer(), policy, h.around().now())
        .map(h::refuse)
        .orElseGet(() ->
            unless(
                h,
                // What was postponed may have the same window after all.
                h.maintenance().status() != MaintenanceStatus.POSTPONED
                    && h.maintenance().plan().window().equals(a.window()),
                new PlanEvent.WindowMoved(h.id(), h.by(), a.window())));
  }

  private static Decision setTargets(Hearing h, List<Target> targets) {
    var seen = new TreeSet<Target>();
    var distinct = targets.stream().filter(seen::add).toList();
    return distinct.size() > MOST_TARGETS
        ? full(h, "targets", MOST_TARGETS)
        : unless(
            h,
            h.maintenance().work().targets().equals(distinct),
            new PlanEvent.TargetsSet(h.id(), h.by(), distinct));
  }

  private static Decision planOperation(Hearing h, Operation operation) {
    var before = h.maintenance().work().findOperation(operation.name());
    if (before.isEmpty() && h.maintenance().work().operations().size() >= MOST_OPERATIONS) {
      return full(h, "operations", MOST_OPERATIONS);
    }
    return before.equals(Optional.of(operation))
        ? already(h)
        : operation
            .by()
            .map(by -> withMember(h, by, new PlanEvent.OperationPlanned(h.id(), h.by(), operation)))
            .orElseGet(
                () -> Decision.accept(new PlanEvent.OperationPlanned(h.id(), h.by(), operation)));
  }

  private static Decision dropOperation(Hearing h, String name) {
    var work = h.maintenance().work();
    return work.findOperation(name)
        .map(o -> Decision.accept(new PlanEvent.OperationDropped(h.id(), h.by(), o.name())))
        .orElseGet(() ->
            h.refuse(
                new Refusal.NoOperation(
                    h.id(), name, work.operations().stream().map(Operation::name).toList())));
  }

  private static Decision addMember(Hearing h, MemberId member) {
    return h.maintenance().crew().isMember(member) ? already(h) : withMember(h, member);
  }

  private static Decision removeMember(Hearing h, MemberId member) {
    return h.maintenance().crew().isMember(member)
        ? Decision.accept(new PlanEvent.MemberRemoved(h.id(), h.by(), member))
        : notInPlan(h, member);
  }

  private static Decision nameLead(Hearing h, MemberId lead, List<Service> services) {
    var all = h.maintenance().plan().services();
    var unknown = services.stream().filter(s -> !all.contains(s)).findFirst();
    if (unknown.isPresent()) {
      return h.refuse(new Refusal.NotMaintained(h.id(), unknown.get(), all));
    }
    var crew = h.maintenance().crew();
    var could = h.around().roster().listTeam(Asking.work(h.maintenance()));
    if (h.around().roster().find(lead).isPresent()
        && !could.contains(lead)
        && !crew.isMember(lead)) {
      return h.refuse(new Refusal.NotOfTeam(h.id(), lead, Asking.work(h.maintenance()), could));
    }
    var named = new ArrayList<PlanEvent>();
    if (services.isEmpty() && !crew.lead().equals(Optional.of(lead))) {
      named.add(new PlanEvent.LeadNamed(h.id(), h.by(), lead, Optional.empty()));
    }
    services.stream()
        .filter(s -> !crew.findLead(s).equals(Optional.of(lead)))
        .map(s -> new PlanEvent.LeadNamed(h.id(), h.by(), lead, Optional.of(s)))
        .forEach(named::add);
    return named.isEmpty() ? already(h) : withMember(h, lead, named.toArray(PlanEvent[]::new));
  }

  private static Decision addStep(Hearing h, String step) {
    var steps = h.maintenance().work().papers().steps();
    return steps.size() >= MOST_STEPS
        ? full(h, "steps", MOST_STEPS)
        : unless(
            h,
            !steps.isEmpty() && steps.getLast().equals(step),
            new PlanEvent.StepAdded(h.id(), h.by(), step));
  }

  private static Decision dropStep(Hearing h, int step) {
    int steps = h.maintenance().work().papers().steps().size();
    return step < 1 || step > steps
        ? h.refuse(new Refusal.NoStep(h.id(), step, steps))
        : Decision.accept(new PlanEvent.StepDropped(h.id(), h.by(), step));
  }

  /** With that member in the plan, who may have been in it before. */
  static Decision withMember(Hearing h, MemberId member, PlanEvent... then) {
    var roster = h.around().roster();
    var crew = h.maintenance().crew();
    if (roster.find(member).isEmpty()) {
      return h.refuse(new Refusal.UnknownMember(member, roster.listNear(member)));
    }
    if (!crew.isMember(member) && crew.members().size() >= MOST_MEMBERS) {
      return full(h, "members", MOST_MEMBERS);
    }
    var events = new ArrayList<Event>();
    if (!crew.isMember(member)) {
      events.add(new PlanEvent.MemberAdded(h.id(), h.by(), member));
    }
    events.addAll(List.of(then));
    return new Decision.Accepted(events);
  }

  static Decision notInPlan(Hearing h, MemberId member) {
    return h.refuse(new Refusal.NotInPlan(h.id(), member, h.maintenance().crew().members()));
  }

  static Decision already(Hearing h) {
    return h.refuse(new Refusal.AlreadySo(h.id()));
  }

  static Decision full(Hearing h, String what, int limit) {
    return h.refuse(new Refusal.PlanFull(h.id(), what, limit));
  }

  private static Decision unless(Hearing h, boolean isSo, PlanEvent event) {
    return isSo ? already(h) : Decision.accept(event);
  }
}
