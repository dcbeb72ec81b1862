package signalbox.config.binding;

import java.util.Objects;

/** A password or token, which never shows itself: not in a log, a fault or a debugger's line. */
public final class Secret {
  private final String hidden;

  public Secret(String hidden) {
    this.hidden = Objects.requireNonNull(hidden, "hidden");
  }

  /** The secret itself, for the one call that logs in with it. */
  public String reveal() {
    return hidden;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Secret that && hidden.equals(that.hidden);
  }

  @Override
  public int hashCode() {
    return 0;
  }

  @Override
  public String toString() {
    return "***";
  }
}
