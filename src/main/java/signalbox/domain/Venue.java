package signalbox.domain;

/**
 * A place where cases are spoken of: one or more channels that form one room, such as {@code ops}.
 */
public record Venue(String name) implements Comparable<Venue> {
  @Override
  public int compareTo(Venue other) {
    return name.compareTo(other.name);
  }

  @Override
  public String toString() {
    return name;
  }
}
