package signalbox.policy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The moments of a maintenance at which a community is told of it. */
public enum Moment {
  ANNOUNCEMENT,
  REMINDER,
  START,
  EXTENSION,
  END,
  POSTPONEMENT;

  /** The word that people type and read, such as {@code reminder}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a community learns by it when the maintenance will be. */
  public boolean announces() {
    return this == ANNOUNCEMENT || this == POSTPONEMENT;
  }

  /** The moment of that word, in any case of letters. */
  public static Optional<Moment> find(String word) {
    return Arrays.stream(values()).filter(m -> m.word().equalsIgnoreCase(word)).findFirst();
  }
}
