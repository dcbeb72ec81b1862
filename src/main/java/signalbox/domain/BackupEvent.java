package signalbox.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What can have been said of the backups that a maintenance needs. */
public sealed interface BackupEvent extends MaintenanceEvent {
  /**
   * Backups were started.
   *
   * @param at when they were
   * @param link where they can be looked at; empty: nowhere
   */
  record BackupStarted(CaseId maintenance, MemberId by, Instant at, Optional<String> link)
      implements BackupEvent {}

  /** Every one of them is complete. */
  record BackupCompleted(CaseId maintenance, MemberId by, Optional<String> link)
      implements BackupEvent {}

  /**
   * There is a copy of them elsewhere.
   *
   * @param keeper the member who has it; empty: it lies somewhere
   */
  record BackupCopied(CaseId maintenance, MemberId by, Optional<MemberId> keeper, String where)
      implements BackupEvent {}

  /** They lie on these hosts, in place of what was said before. */
  record BackupPlaced(CaseId maintenance, MemberId by, List<Target> hosts) implements BackupEvent {
    public BackupPlaced {
      hosts = List.copyOf(hosts);
    }
  }
}
