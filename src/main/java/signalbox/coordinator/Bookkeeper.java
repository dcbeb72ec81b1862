package signalbox.coordinator;

import java.util.function.Function;
import signalbox.domain.ledger.Ledger;
import signalbox.store.History;

/**
 * Keeps the ledger beside the history: whoever looks finds in it all that was kept by then. The
 * first look reads the whole history, each later one only what is new. For any thread.
 */
public final class Bookkeeper {
  private final History history;
  private final Ledger ledger = new Ledger();

  public Bookkeeper(History history) {
    this.history = history;
  }

  /** What that function finds in the ledger as it is now; it must not keep the ledger itself. */
  public synchronized <T> T look(Function<Ledger, T> what) {
    history.read(ledger.sequence(), ledger::take);
    return what.apply(ledger);
  }
}
