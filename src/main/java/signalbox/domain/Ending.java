package signalbox.domain;

/** How a case ended. */
public sealed interface Ending permits Outcome, MaintenanceOutcome {
  /** The name of the constant, by which it is stored; no two endings share one. */
  String name();

  /** The word that people read, such as {@code rolled-back}. */
  String word();
}
