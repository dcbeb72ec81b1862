package signalbox.domain.maintenance;

import java.time.Instant;
import java.util.ArrayList;
import signalbox.domain.Decision;
import signalbox.domain.Event;
import signalbox.domain.MaintenanceStatus;
import signalbox.domain.NoticeAction;
import signalbox.domain.NoticeEvent;
import signalbox.domain.PlanEvent;
import signalbox.domain.Refusal;
import signalbox.domain.Refusal.PartName;
import signalbox.domain.Window;

/** Decides whether a maintenance will be later, and what it is to it when somebody cannot come. */
final class Postponing {
  private Postponing() {}

  static Decision postpone(Hearing h, NoticeAction.Postpone a) {
    var maintenance = h.maintenance();
    if (!maintenance.status().isBeforeStart()) {
      return h.wrongMoment();
    }
    if (maintenance.isEmergency()) {
      return h.refuse(new Refusal.NoWindow(h.id()));
    }
    if (!h.isPlanner() && !h.isLead() && !h.isManager()) {
      return h.mayNot(PartName.PLANNER, PartName.LEADER, PartName.MANAGER);
    }
    return a.start().isPresent() ? to(h, a.start().get(), a.why()) : toSomeTime(h, a.why());
  }

  private static Decision toSomeTime(Hearing h, String why) {
    return h.maintenance().status() == MaintenanceStatus.POSTPONED
        ? h.refuse(new Refusal.AlreadySo(h.id()))
        : Decision.accept(postponed(h, why));
  }

  /** It may be long: so was the one before. */
  private static Decision to(Hearing h, Instant start, String why) {
    var planned = h.maintenance().plan().window();
    if (!start.isAfter(planned.start())) {
      return h.refuse(new Refusal.NotLater(h.id(), start, planned.start()));
    }
    var window = new Window(start, planned.length());
    var policy = h.maintenance().book().maintenance().orElseThrow();
    var fault = Windows.findFault(window, true, policy, h.around().now());
    if (fault.isPresent()) {
      return h.refuse(fault.get());
    }
    var events = new ArrayList<Event>();
    events.add(postponed(h, why));
    events.add(new PlanEvent.WindowMoved(h.id(), h.by(), window));
    return new Decision.Accepted(events);
  }

  private static NoticeEvent.Postponed postponed(Hearing h, String why) {
    return new NoticeEvent.Postponed(
        h.id(),
        h.by(),
        h.maintenance().plan().window().start(),
        Earliest.window(h.maintenance(), h.around().now()).start(),
        why);
  }

  /** Before it begins, it is for others to postpone it or to go on without that member. */
  static Decision lose(Hearing h, String why) {
    var maintenance = h.maintenance();
    if (!h.isMember()) {
      return h.mayNot(PartName.PARTICIPANT);
    }
    if (maintenance.isEmergency()) {
      return h.refuse(new Refusal.NoWindow(h.id()));
    }
    Instant start = maintenance.plan().window().start();
    boolean isSo =
        maintenance.notice().losses().stream()
            .anyMatch(l -> l.member().equals(h.by()) && l.start().equals(start));
    return isSo
        ? h.refuse(new Refusal.AlreadySo(h.id()))
        : Decision.accept(new NoticeEvent.MemberUnavailable(h.id(), h.by(), start, why));
  }
}
