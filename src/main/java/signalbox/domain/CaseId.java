package signalbox.domain;

/** The name of a case: its kind and its number in the one sequence that all kinds share. */
public record CaseId(CaseKind kind, int number) implements Comparable<CaseId> {
  /** The deploy of that number. */
  public static CaseId deploy(int number) {
    return new CaseId(CaseKind.DEPLOY, number);
  }

  /** The maintenance of that number. */
  public static CaseId maintenance(int number) {
    return new CaseId(CaseKind.MAINTENANCE, number);
  }

  @Override
  public int compareTo(CaseId other) {
    return Integer.compare(number, other.number);
  }

  @Override
  public String toString() {
    return kind.word() + "-" + number;
  }
}
