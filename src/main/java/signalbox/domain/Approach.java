package signalbox.domain;

import java.util.Locale;
import java.util.Optional;

/** How the deploy mends what is broken; a fix forward says why it is not a rollback. */
public record Approach(Kind kind, Optional<String> why) {
  /** The three ways, best first. */
  public enum Kind {
    ROLLBACK,
    CONFIG,
    FIX_FORWARD;

    /** The word of the flag, such as {@code fix-forward}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
