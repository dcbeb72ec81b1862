package signalbox.domain;

import java.util.Optional;

/** What can have happened on the way of a maintenance from its plan to its end. */
public sealed interface CourseEvent extends MaintenanceEvent {
  /** The work has begun. */
  record Started(CaseId maintenance, MemberId leader) implements CourseEvent {}

  /** The work is done; what is owed afterwards may still be. */
  record Finished(CaseId maintenance, MemberId by) implements CourseEvent {}

  /** Ended, with what; the clock closes without {@code by}. */
  record Closed(CaseId maintenance, MaintenanceOutcome outcome, Optional<MemberId> by, String why)
      implements CourseEvent {}

  /** Off the desk; its tombstone stays. */
  record LeftDesk(CaseId maintenance) implements CourseEvent {}
}
