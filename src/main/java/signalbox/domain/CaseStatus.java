package signalbox.domain;

/** Where a case stands in its life. */
public sealed interface CaseStatus permits DeployStatus, MaintenanceStatus {
  /** The word that people read, such as {@code rolling back}. */
  String word();
}
