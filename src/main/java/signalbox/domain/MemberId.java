package signalbox.domain;

/** The name by which the people file knows a member. */
public record MemberId(String name) implements Comparable<MemberId> {
  @Override
  public int compareTo(MemberId other) {
    return name.compareTo(other.name);
  }

  @Override
  public String toString() {
    return name;
  }
}
