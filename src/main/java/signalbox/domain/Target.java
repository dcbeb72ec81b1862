package signalbox.domain;

import java.util.Locale;

/** What somebody is changing: a word such as {@code db1}, compared without regard to case. */
public record Target(String name) implements Comparable<Target> {
  /** The form by which two targets are the same. */
  public String key() {
    return name.toLowerCase(Locale.ROOT);
  }

  @Override
  public int compareTo(Target other) {
    return key().compareTo(other.key());
  }

  @Override
  public String toString() {
    return name;
  }
}
