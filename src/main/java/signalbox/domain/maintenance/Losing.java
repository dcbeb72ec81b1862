package signalbox.domain.maintenance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import signalbox.domain.CourseEvent;
import signalbox.domain.CourseEvent.Urgency;
import signalbox.domain.Decision;
import signalbox.domain.MaintenanceEvent;
import signalbox.domain.MaintenanceStatus;
import signalbox.domain.MemberId;
import signalbox.domain.Refusal;
import signalbox.domain.Refusal.PartName;

/**
 * Decides what comes of it when somebody who takes part is there no longer: the rest is asked
 * whether to go on; nothing is halted by itself.
 */
public final class Losing {
  private Losing() {}

  static Decision beUnavailable(Hearing h, String why) {
    if (!h.maintenance().status().isUnderway()) {
      return h.wrongMoment();
    }
    if (!h.isMember()) {
      return h.mayNot(PartName.PARTICIPANT);
    }
    return h.maintenance().course().attendance().isLost(h.by())
        ? h.refuse(new Refusal.AlreadySo(h.id()))
        : Decision.accept(lost(h.maintenance(), h.by(), true, why, h.around()));
  }

  /** Gone for so long that it is a loss. */
  static Decision lose(Maintenance maintenance, MemberId member, Environs around) {
    return Decision.accept(lost(maintenance, member, false, "", around));
  }

  /** Is among the people no more, who cannot say it themselves. */
  static Optional<MaintenanceEvent> depart(
      Maintenance maintenance, MemberId member, String why, Environs around) {
    return maintenance.course().attendance().isLost(member)
        ? Optional.empty()
        : Optional.of(lost(maintenance, member, true, why, around));
  }

  private static CourseEvent lost(
      Maintenance maintenance, MemberId member, boolean said, String why, Environs around) {
    return new CourseEvent.MemberLost(
        maintenance.id(), member, said, urgency(maintenance, member, around), why);
  }

  private static List<Urgency> urgency(Maintenance maintenance, MemberId member, Environs around) {
    var urgent = new ArrayList<Urgency>();
    if (Party.isLeading(maintenance, member)) {
      urgent.add(Urgency.LEADER);
    }
    long others =
        Party.present(maintenance).stream()
            .filter(m -> !m.equals(member) && Party.isRoot(around.roster(), m))
            .count();
    if (Party.isRoot(around.roster(), member)
        && others < maintenance.book().maintenance().orElseThrow().teams().root()) {
      urgent.add(Urgency.ROOT);
    }
    if (around.operationsOf(maintenance).stream().anyMatch(w -> w.holder().equals(member))) {
      urgent.add(Urgency.OPERATION);
    }
    return List.copyOf(urgent);
  }

  /** What it is to a maintenance that a member was seen to come or to go, or says to be away. */
  public static Optional<CourseEvent> seen(Maintenance maintenance, MemberId member, boolean here) {
    if (!maintenance.status().isUnderway() || !Party.members(maintenance).contains(member)) {
      return Optional.empty();
    }
    var attendance = maintenance.course().attendance();
    // Who said to be unavailable may well be there to be seen.
    boolean isNews =
        here
            ? attendance.isGone(member)
                || attendance.findLoss(member).filter(l -> !l.said()).isPresent()
            : !attendance.isGone(member) && !attendance.isLost(member);
    return isNews
        ? Optional.of(new CourseEvent.MemberSeen(maintenance.id(), member, here))
        : Optional.empty();
  }

  static Decision halt(Hearing h, String why) {
    if (h.maintenance().status() != MaintenanceStatus.IN_PROGRESS) {
      return h.wrongMoment();
    }
    return mayDecide(h)
        ? Decision.accept(new CourseEvent.Halted(h.id(), h.by(), why))
        : whoDecides(h);
  }

  static Decision goOn(Hearing h, String why) {
    if (!h.maintenance().status().isUnderway()) {
      return h.wrongMoment();
    }
    boolean isHalted = h.maintenance().status() == MaintenanceStatus.HALTED;
    if (!isHalted && !h.maintenance().course().attendance().isAsked()) {
      return h.refuse(new Refusal.NothingToDecide(h.id()));
    }
    return mayDecide(h)
        ? Decision.accept(new CourseEvent.Continued(h.id(), h.by(), why))
        : whoDecides(h);
  }

  /** Where an urgent part was lost, it is not for the rest to decide. */
  private static boolean mayDecide(Hearing h) {
    return h.isManager() || (h.isRemaining() && (h.isLeading() || isForAll(h)));
  }

  private static boolean isForAll(Hearing h) {
    var attendance = h.maintenance().course().attendance();
    return !attendance.losses().isEmpty() && !attendance.isUrgent();
  }

  private static Decision whoDecides(Hearing h) {
    return isForAll(h)
        ? h.mayNot(PartName.LEADER, PartName.PARTICIPANT, PartName.MANAGER)
        : h.mayNot(PartName.LEADER, PartName.MANAGER);
  }
}
