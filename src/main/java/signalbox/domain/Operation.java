package signalbox.domain;

import java.time.Duration;
import java.util.Optional;

/**
 * One thing that is to be done in a maintenance.
 *
 * @param length the time that it is given
 * @param by who does it; empty: not said yet
 * @param on what it changes; empty: not said
 * @param needsManager whether an engineering manager has to know of it in particular
 */
public record Operation(
    String name,
    Duration length,
    Optional<MemberId> by,
    Optional<Target> on,
    boolean needsManager) {
  /** Whether it is called so, in whatever case of letters. */
  public boolean isCalled(String typed) {
    return name.equalsIgnoreCase(typed);
  }
}
