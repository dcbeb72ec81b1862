package signalbox.domain.maintenance;

import java.util.List;
import java.util.stream.Stream;
import signalbox.domain.ConsentEvent;
import signalbox.domain.ConsentEvent.Fall;
import signalbox.domain.MemberId;
import signalbox.domain.Roster;

/** Finds what counts no longer when the plan or the people are others than they were. */
public final class Falling {
  private Falling() {}

  /** What managers have said to it who are no managers of these services any more. */
  public static List<ConsentEvent> ofStrangers(Maintenance maintenance, Roster roster) {
    if (!maintenance.status().isBeforeStart()) {
      return List.of();
    }
    var assent = maintenance.consent().assent();
    var seats = ConsentSeats.of(maintenance, roster);
    var approvers =
        assent.approvals().stream()
            .filter(yes ->
                seats.stream()
                    .noneMatch(seat -> ConsentSeats.counts(maintenance, roster, yes, seat)))
            .map(Assent.Yes::approver)
            .toList();
    var decliners =
        assent.refusals().stream()
            .map(Assent.No::manager)
            .filter(m -> seats.stream().noneMatch(seat -> seat.managers().contains(m)))
            .toList();
    boolean parallel =
        assent.parallel().filter(m -> !roster.isOn(m, maintenance.book().managers())).isPresent();
    return fell(maintenance, approvers, decliners, parallel, Fall.INELIGIBLE);
  }

  /** What was said to the plan as it was, when it is another by what has just happened. */
  static List<ConsentEvent> between(Maintenance before, Maintenance then) {
    if (!before.status().isBeforeStart() || !then.isOpen()) {
      return List.of();
    }
    boolean isOther =
        !before.plan().services().equals(then.plan().services())
            || !before.plan().window().equals(then.plan().window());
    return isOther ? withPlan(then) : ofPlanner(then);
  }

  private static List<ConsentEvent> withPlan(Maintenance maintenance) {
    var consent = maintenance.consent();
    var assent = consent.assent();
    var event =
        new ConsentEvent.ConsentFell(
            maintenance.id(),
            assent.approvals().stream().map(Assent.Yes::approver).toList(),
            assent.refusals().stream().map(Assent.No::manager).toList(),
            consent.waivers().stream().map(Consent.Waiver::clause).toList(),
            assent.parallel().isPresent(),
            Fall.PLAN_CHANGED);
    return isAnything(event) ? List.of(event) : List.of();
  }

  /** Nobody says yes or no to a plan of their own. */
  private static List<ConsentEvent> ofPlanner(Maintenance maintenance) {
    var assent = maintenance.consent().assent();
    return fell(
        maintenance,
        assent.approvals().stream()
            .map(Assent.Yes::approver)
            .filter(maintenance::isPlanner)
            .toList(),
        assent.refusals().stream().map(Assent.No::manager).filter(maintenance::isPlanner).toList(),
        assent.parallel().filter(maintenance::isPlanner).isPresent(),
        Fall.PLANNER);
  }

  private static List<ConsentEvent> fell(
      Maintenance maintenance,
      List<MemberId> approvers,
      List<MemberId> decliners,
      boolean parallel,
      Fall because) {
    var event =
        new ConsentEvent.ConsentFell(
            maintenance.id(), approvers, decliners, List.of(), parallel, because);
    return isAnything(event) ? List.of(event) : List.of();
  }

  private static boolean isAnything(ConsentEvent.ConsentFell event) {
    return event.parallel()
        || Stream.of(event.approvers(), event.decliners(), event.waivers())
            .anyMatch(list -> !list.isEmpty());
  }
}
