package signalbox.domain.maintenance;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import signalbox.domain.Decision;
import signalbox.domain.MemberId;
import signalbox.domain.PlanAction;
import signalbox.domain.PlanEvent;
import signalbox.domain.Refusal;
import signalbox.domain.Shift;
import signalbox.domain.Window;

/** Decides who is there when. */
final class Shifting {
  static final int MOST_SHIFTS = 40;
  private static final Duration DAY = Duration.ofDays(1);

  /** How long before the window a shift without a length may begin. */
  private static final Duration LONGEST_BEFORE = Duration.ofHours(12);

  private Shifting() {}

  static Decision plan(Hearing h, PlanAction.PlanShift a) {
    if (h.maintenance().isEmergency()) {
      return h.refuse(new Refusal.NoWindow(h.id()));
    }
    Window window = h.maintenance().plan().window();
    var meant = meant(window, a, h.around().now());
    if (!meant.touches(window)) {
      return h.refuse(new Refusal.BesideWindow(h.id(), meant, window));
    }
    var crew = h.maintenance().crew();
    if (crew.listShifts(a.member()).stream().anyMatch(s -> holds(s.window(), meant))) {
      return Drafts.already(h);
    }
    return crew.shifts().size() >= MOST_SHIFTS
        ? Drafts.full(h, "shifts", MOST_SHIFTS)
        : Drafts.withMember(
            h,
            a.member(),
            new PlanEvent.ShiftPlanned(h.id(), h.by(), new Shift(a.member(), meant)));
  }

  static Decision drop(Hearing h, MemberId member) {
    var crew = h.maintenance().crew();
    if (!crew.isMember(member)) {
      return Drafts.notInPlan(h, member);
    }
    return crew.listShifts(member).isEmpty()
        ? Drafts.already(h)
        : Decision.accept(new PlanEvent.ShiftsDropped(h.id(), h.by(), member));
  }

  private static boolean holds(Window outer, Window inner) {
    return !inner.start().isBefore(outer.start()) && !inner.end().isAfter(outer.end());
  }

  /** Without a time the whole window; without a length, to its end. */
  private static Window meant(Window window, PlanAction.PlanShift a, Instant now) {
    Instant start =
        a.start().map(s -> onItsDay(s, a.length(), window, now)).orElseGet(window::start);
    Duration rest = Duration.between(start, window.end());
    return new Window(start, a.length().orElse(rest.isPositive() ? rest : Duration.ZERO));
  }

  /**
   * A time of today or tomorrow, which is how a time without a date is read, means that time on the
   * day of the window.
   */
  private static Instant onItsDay(
      Instant start, Optional<Duration> length, Window window, Instant now) {
    Duration ahead = Duration.between(start, window.start());
    if (start.isAfter(now.plus(DAY)) || ahead.isNegative()) {
      return start;
    }
    Instant before = start.plus(DAY.multipliedBy(ahead.dividedBy(DAY)));
    Instant behind = before.equals(window.start()) ? before : before.plus(DAY);
    boolean reachesIn =
        length
            .map(l -> before.plus(l).isAfter(window.start()))
            .orElseGet(() ->
                !behind.isBefore(window.end())
                    && !before.plus(LONGEST_BEFORE).isBefore(window.start()));
    return reachesIn ? before : behind;
  }
}
