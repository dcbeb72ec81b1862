package signalbox.policy;

/** How much a clause weighs at its step. */
public enum Strength {
  /** Gates its step; only the exception that its own sentence gives waives it. */
  MUST,
  /** Asked for at its step; the deployer or a manager may pass it with a why. */
  SHOULD,
  /** Shown, and never holds anything up. */
  SHOWN,
  /** Owed after the fact; the case stays open until it is paid. */
  DUTY
}
