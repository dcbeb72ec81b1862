package signalbox.domain.maintenance;

import signalbox.domain.Decision;
import signalbox.domain.MemberId;
import signalbox.domain.PlanAction;
import signalbox.domain.PlanEvent;
import signalbox.domain.Refusal;
import signalbox.domain.Refusal.PartName;

/** Decides who changes the plan of a maintenance, and when. */
final class Drafting {
  private Drafting() {}

  static Decision change(Hearing h, PlanAction.Change change) {
    if (!isItsMoment(h.maintenance(), change)) {
      return h.wrongMoment();
    }
    return isHead(h) || isOwn(h, change)
        ? Operations.unlessTwo(h, Drafts.decide(h, change))
        : mayNot(h, change);
  }

  /** The planner's part. */
  static Decision handOver(Hearing h, MemberId to) {
    if (!h.maintenance().isOpen()) {
      return h.wrongMoment();
    }
    if (!h.isPlanner() && !h.isManager()) {
      return h.mayNot(PartName.PLANNER, PartName.MANAGER);
    }
    if (h.maintenance().isPlanner(to)) {
      return h.refuse(new Refusal.AlreadySo(h.id()));
    }
    return h.around().roster().find(to).isEmpty()
        ? h.refuse(new Refusal.UnknownMember(to, h.around().roster().listNear(to)))
        : Decision.accept(new PlanEvent.PlanHandedOver(h.id(), h.by(), to));
  }

  /** While it goes on, services and window stay what they are, and the lead is handed over. */
  private static boolean isItsMoment(Maintenance maintenance, PlanAction.Change change) {
    boolean isOfWindow =
        change instanceof PlanAction.MoveWindow
            || change instanceof PlanAction.ChangeServices
            || change instanceof PlanAction.NameLead;
    return switch (maintenance.status()) {
      case PLANNING, ANNOUNCED, READY, POSTPONED -> true;
      case IN_PROGRESS, HALTED -> !isOfWindow;
      case DONE, CLOSED -> false;
    };
  }

  /** Who may change everything. */
  private static boolean isHead(Hearing h) {
    return h.isPlanner() || h.isLead() || h.isManager();
  }

  /** What members may say beside, and those who would be members. */
  private static boolean isOwn(Hearing h, PlanAction.Change change) {
    return switch (change) {
      case PlanAction.SetGoal _,
          PlanAction.SetTargets _,
          PlanAction.PlanOperation _,
          PlanAction.DropOperation _,
          PlanAction.NoteVenue _,
          PlanAction.AddStep _,
          PlanAction.DropStep _ ->
          h.isMember();
      case PlanAction.NameLead a ->
          h.isMember() && a.services().isEmpty() && h.maintenance().lead().isEmpty();
      case PlanAction.PlanShift a -> h.by().equals(a.member()) && isInvolved(h);
      case PlanAction.DropShifts a -> h.by().equals(a.member());
      case PlanAction.AddMember a -> h.by().equals(a.member()) && isInvolved(h);
      case PlanAction.RemoveMember a -> h.by().equals(a.member());
      case PlanAction.Retitle _, PlanAction.ChangeServices _, PlanAction.MoveWindow _ -> false;
    };
  }

  private static boolean isInvolved(Hearing h) {
    return h.isMember() || h.isOnWork();
  }

  private static Decision mayNot(Hearing h, PlanAction.Change change) {
    return switch (change) {
      case PlanAction.SetGoal _,
          PlanAction.SetTargets _,
          PlanAction.PlanOperation _,
          PlanAction.DropOperation _,
          PlanAction.NoteVenue _,
          PlanAction.AddStep _,
          PlanAction.DropStep _ ->
          h.mayNot(PartName.PARTICIPANT, PartName.PLANNER, PartName.MANAGER);
      case PlanAction.AddMember _,
          PlanAction.RemoveMember _,
          PlanAction.PlanShift _,
          PlanAction.DropShifts _,
          PlanAction.NameLead _,
          PlanAction.Retitle _,
          PlanAction.ChangeServices _,
          PlanAction.MoveWindow _ ->
          h.mayNot(leaders(h));
    };
  }

  private static PartName[] leaders(Hearing h) {
    return h.maintenance().lead().isEmpty()
        ? new PartName[] {PartName.PLANNER, PartName.MANAGER}
        : new PartName[] {PartName.PLANNER, PartName.LEADER, PartName.MANAGER};
  }
}
