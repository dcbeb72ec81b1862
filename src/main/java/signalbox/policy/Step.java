package signalbox.policy;

/** The moment of a case at which a clause is held against it. */
public enum Step {
  REQUEST,
  START,
  /** An operation is claimed. */
  CLAIM,
  /** Several operations go on at the same time. */
  PARALLEL,
  /** Help from outside is asked for. */
  SUPPORT,
  /** While it goes on. */
  DURING,
  CLOSE,
  ALWAYS
}
