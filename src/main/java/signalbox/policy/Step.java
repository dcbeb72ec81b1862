package signalbox.policy;

/** The moment of a case at which a clause is held against it. */
public enum Step {
  REQUEST,
  START,
  CLAIM,
  SUPPORT,
  DURING,
  CLOSE,
  ALWAYS
}
