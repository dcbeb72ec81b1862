package signalbox.policy;

import java.util.Locale;

/** An approving group, such as {@code sre}; compared by its lower-case name. */
public record Team(String name) implements Comparable<Team> {
  public Team {
    name = name.strip().toLowerCase(Locale.ROOT);
  }

  @Override
  public int compareTo(Team other) {
    return name.compareTo(other.name);
  }

  @Override
  public String toString() {
    return name;
  }
}
