package signalbox.domain;

import java.util.Optional;

/** What has happened; each is recorded once and never changed. */
public sealed interface Event
    permits DeployEvent, MaintenanceEvent, WorkEvent, DeskEvent, IdentityEvent {
  /** The case in whose timeline it stands. */
  Optional<CaseId> about();

  /** Whether it is a yes or a no of somebody who is not asked: recorded without counting. */
  default boolean isAside() {
    return false;
  }
}
