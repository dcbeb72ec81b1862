package signalbox.domain.maintenance;

import java.util.Optional;
import signalbox.domain.Decision;
import signalbox.domain.MaintenanceStatus;
import signalbox.domain.NoticeAction;
import signalbox.domain.NoticeEvent;
import signalbox.domain.Refusal;
import signalbox.domain.Refusal.PartName;
import signalbox.domain.Window;
import signalbox.policy.NoticePolicy;
import signalbox.policy.NoticePolicy.Moment;
import signalbox.policy.NoticePolicy.Outlet;

/** Decides what was said on outlets, and who says so. */
public final class Announcing {
  private Announcing() {}

  /** Also after its end, for as long as it stands at the desk: the community is told last. */
  static Decision post(Hearing h, NoticeAction.Post a) {
    var outlet = find(h, a.outlet().or(() -> first(h)));
    if (outlet.isEmpty()) {
      return noOutlet(h, a.outlet());
    }
    if (!maySpeak(h)) {
      return mayNot(h);
    }
    var moment =
        a.moment()
            // What has no window is announced as postponed.
            .filter(m -> !(m.announces() && isWithoutWindow(h.maintenance())))
            .orElseGet(() -> next(h.maintenance(), outlet.get().name()));
    if (moment.announces() && !h.maintenance().status().isBeforeStart()) {
      return h.wrongMoment();
    }
    return isSo(h, outlet.get().name(), moment, a)
        ? h.refuse(new Refusal.AlreadySo(h.id()))
        : Decision.accept(
            new NoticeEvent.OutletPosted(
                h.id(), h.by(), outlet.get().name(), moment, window(h.maintenance()), a.link()));
  }

  /** Whoever says the same at once again means the same, whatever there is to tell next. */
  private static boolean isSo(Hearing h, String outlet, Moment moment, NoticeAction.Post a) {
    var grace = h.maintenance().book().times().typoGrace();
    return h.maintenance().notice().sheet().find(outlet).stream()
        .flatMap(row -> row.postings().stream())
        .filter(p -> p.link().equals(a.link()) && p.window().equals(window(h.maintenance())))
        .anyMatch(p ->
            p.moment() == moment
                || (a.moment().isEmpty() && h.around().now().isBefore(p.at().plus(grace))));
  }

  static Decision pass(Hearing h, NoticeAction.Pass a) {
    var outlet = find(h, a.outlet());
    if (outlet.isEmpty()) {
      return noOutlet(h, a.outlet());
    }
    if (!h.maintenance().isOpen()) {
      return h.wrongMoment();
    }
    if (!maySpeak(h)) {
      return mayNot(h);
    }
    boolean isSo =
        h.maintenance()
            .notice()
            .sheet()
            .find(outlet.get().name())
            .flatMap(Sheet.Row::passed)
            .filter(p -> p.why().equals(a.why()))
            .isPresent();
    return isSo
        ? h.refuse(new Refusal.AlreadySo(h.id()))
        : Decision.accept(
            new NoticeEvent.OutletPassed(h.id(), h.by(), outlet.get().name(), a.why()));
  }

  /** What there is to tell next on that outlet. */
  public static Moment next(Maintenance maintenance, String outlet) {
    return switch (maintenance.status()) {
      case PLANNING, ANNOUNCED, READY -> ahead(maintenance, outlet);
      case POSTPONED -> Moment.POSTPONEMENT;
      case IN_PROGRESS, HALTED ->
          maintenance.course().timing().extensions().isEmpty() ? Moment.START : Moment.EXTENSION;
      case DONE, CLOSED -> Moment.END;
    };
  }

  private static Moment ahead(Maintenance maintenance, String outlet) {
    var row = maintenance.notice().sheet().find(outlet);
    if (row.filter(r -> r.tells(maintenance.plan().window())).isPresent()) {
      return Moment.REMINDER;
    }
    return row.flatMap(Sheet.Row::findLastAnnouncement).isPresent()
        ? Moment.POSTPONEMENT
        : Moment.ANNOUNCEMENT;
  }

  /** Of one that was postponed without a new window nobody is told when it will be. */
  private static Optional<Window> window(Maintenance maintenance) {
    return maintenance.isEmergency() || isWithoutWindow(maintenance)
        ? Optional.empty()
        : Optional.of(maintenance.plan().window());
  }

  private static boolean isWithoutWindow(Maintenance maintenance) {
    return maintenance.status() == MaintenanceStatus.POSTPONED;
  }

  /** Specialists own what is said; where none can be reached, who leads says it. */
  static boolean maySpeak(Hearing h) {
    return h.isOnCommunity() || (!isAnySpecialist(h) && (h.isLeader() || h.isPlanner()));
  }

  private static boolean isAnySpecialist(Hearing h) {
    return Asking.listCommunity(h.maintenance(), h.around().roster()).stream()
        .anyMatch(m -> !h.around().absent().contains(m));
  }

  static Decision mayNot(Hearing h) {
    return isAnySpecialist(h)
        ? h.mayNot(PartName.CES)
        : h.mayNot(PartName.CES, PartName.LEADER, PartName.PLANNER);
  }

  private static Optional<Outlet> find(Hearing h, Optional<String> name) {
    return name.flatMap(policy(h.maintenance())::findOutlet);
  }

  private static Optional<String> first(Hearing h) {
    return policy(h.maintenance()).outlets().stream().map(Outlet::name).findFirst();
  }

  private static Decision noOutlet(Hearing h, Optional<String> typed) {
    return h.refuse(
        new Refusal.NoOutlet(
            h.id(), typed, policy(h.maintenance()).outlets().stream().map(Outlet::name).toList()));
  }

  /** How a community is told under the policy of that one. */
  public static NoticePolicy policy(Maintenance maintenance) {
    return maintenance.book().maintenance().orElseThrow().notice();
  }
}
