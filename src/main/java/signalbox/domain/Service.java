package signalbox.domain;

import java.util.Locale;

/** Something that is maintained and has a manager, such as {@code mediawiki}; in lower case. */
public record Service(String name) implements Comparable<Service> {
  public Service {
    name = name.strip().toLowerCase(Locale.ROOT);
  }

  @Override
  public int compareTo(Service other) {
    return name.compareTo(other.name);
  }

  @Override
  public String toString() {
    return name;
  }
}
