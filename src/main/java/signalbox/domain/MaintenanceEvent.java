package signalbox.domain;

import java.util.Optional;

/** What can have happened to a maintenance, a page a theme. */
public sealed interface MaintenanceEvent extends Event
    permits BackupEvent,
        ConsentEvent,
        CourseEvent,
        EmergencyEvent,
        NoticeEvent,
        PaperEvent,
        PlanEvent {
  CaseId maintenance();

  @Override
  default Optional<CaseId> about() {
    return Optional.of(maintenance());
  }
}
