package signalbox.domain;

import signalbox.policy.Slug;

/** A clause held against a case. */
public record Finding(Slug clause, Result result, Because because) {
  /** What came of it. */
  public enum Result {
    SATISFIED,
    UNSATISFIED,
    WAIVED,
    NOT_APPLICABLE;

    /** Whether the clause is not in the way. */
    public boolean isMet() {
      return this != UNSATISFIED;
    }
  }
}
