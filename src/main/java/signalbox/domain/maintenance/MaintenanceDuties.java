package signalbox.domain.maintenance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import signalbox.domain.CaseAction;
import signalbox.domain.MaintenanceDue;

/** What the clock will ask of a maintenance, and when. */
public final class MaintenanceDuties {
  private MaintenanceDuties() {}

  /** Something that is due at an instant. */
  public record DueAt(Instant at, CaseAction.DueForMaintenance action) {}

  /** Everything that is still to come, in no order; each is there until it was said. */
  public static List<DueAt> list(Maintenance maintenance) {
    var due = new ArrayList<>(Calling.list(maintenance));
    due.addAll(CourseDuties.list(maintenance));
    due.addAll(NoticeDuties.list(maintenance));
    due.addAll(PaperDuties.list(maintenance));
    maintenance.progress().closing().stream()
        .map(closing ->
            new DueAt(
                closing.at().plus(maintenance.book().times().closedLeaves()),
                new CaseAction.LeaveDesk()))
        .forEach(due::add);
    return due;
  }

  /** What is due by then, oldest first; of what was missed several times only the last. */
  public static List<CaseAction.DueForMaintenance> due(Maintenance maintenance, Instant now) {
    var due =
        list(maintenance).stream()
            .filter(d -> !d.at().isAfter(now))
            .sorted(Comparator.comparing(DueAt::at))
            .map(DueAt::action)
            .toList();
    var kept = new ArrayList<CaseAction.DueForMaintenance>();
    for (var action : due) {
      kept.removeIf(k -> isOftenSaid(k) && isAlike(k, action));
      kept.add(action);
    }
    return List.copyOf(kept);
  }

  private static boolean isAlike(
      CaseAction.DueForMaintenance one, CaseAction.DueForMaintenance other) {
    return (one instanceof MaintenanceDue.TellAgain a
            && other instanceof MaintenanceDue.TellAgain b)
        ? a.news() == b.news()
        : one.getClass() == other.getClass();
  }

  private static boolean isOftenSaid(CaseAction.DueForMaintenance action) {
    return action instanceof MaintenanceDue.Call
        || action instanceof MaintenanceDue.AskToBegin
        || action instanceof MaintenanceDue.AskForPapers
        || action instanceof MaintenanceDue.WarnOfEnd
        || action instanceof MaintenanceDue.TellWhatIsMissing
        || action instanceof MaintenanceDue.TellAgain;
  }
}
