package signalbox.domain;

/** What can be asked about a maintenance alone. */
public sealed interface MaintenanceAction extends CaseAction.ForMaintenance
    permits MaintenanceAction.Cancel,
        ConsentAction,
        CourseAction,
        NoticeAction,
        PaperAction,
        PlanAction {
  /** Corresponds to {@code !cancel [case] <why>}. */
  record Cancel(String why) implements MaintenanceAction {}
}
