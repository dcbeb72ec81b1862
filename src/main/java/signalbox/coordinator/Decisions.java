package signalbox.coordinator;

import java.util.concurrent.CompletableFuture;
import signalbox.domain.Decision;
import signalbox.domain.Envelope;
import signalbox.domain.desk.Desk;

/** Where envelopes are taken to be decided, and where the desk can be looked at. */
public interface Decisions {
  /**
   * Never blocks and never throws. Completes when the decision is kept, or with {@link NotDone};
   * whoever spoke has been answered either way.
   */
  CompletableFuture<Decision> submit(Envelope envelope);

  /** The desk after the last turn that was kept; a value that never changes. */
  Desk desk();
}
