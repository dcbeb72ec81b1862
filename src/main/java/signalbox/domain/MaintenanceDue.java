package signalbox.domain;

/** What the clock says of a maintenance alone. */
public sealed interface MaintenanceDue extends CaseAction.DueForMaintenance {
  /** An engineering manager is called for the n-th time, counted from 1. */
  record Call(int time) implements MaintenanceDue {}
}
