package signalbox.domain.maintenance;

import java.time.Instant;
import java.util.Optional;
import signalbox.domain.Refusal;
import signalbox.domain.Window;
import signalbox.policy.MaintenancePolicy;

/** Holds a window against what is usual. */
public final class Windows {
  private Windows() {}

  /** What is wrong with a window; a long one may be meant so. */
  public static Optional<Refusal> findFault(
      Window window, boolean isMeant, MaintenancePolicy policy, Instant now) {
    if (!window.start().isAfter(now)) {
      return Optional.of(new Refusal.WindowOver(window));
    }
    if (window.start().isAfter(now.plus(policy.times().furthestAhead()))) {
      return Optional.of(new Refusal.WindowTooFar(window, policy.times().furthestAhead()));
    }
    boolean isLong = window.length().compareTo(policy.times().longestWindow()) > 0;
    return isLong && !isMeant
        ? Optional.of(new Refusal.WindowTooLong(window, policy.times().longestWindow()))
        : Optional.empty();
  }
}
