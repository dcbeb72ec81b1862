package signalbox.coordinator;

import signalbox.domain.desk.Desk;
import signalbox.store.History;
import signalbox.store.StoreFault;

/**
 * Whether the history may hold more than the desk knows: a store that reports trouble may have kept
 * everything all the same.
 */
final class Doubt {
  private final History history;
  private final Judgement judgement;
  private boolean open;

  Doubt(History history, Judgement judgement) {
    this.history = history;
    this.judgement = judgement;
  }

  /** The store has reported trouble. */
  void raise() {
    open = true;
  }

  boolean isOpen() {
    return open;
  }

  /**
   * The desk after all that was kept; the same one when there is no doubt, or nothing behind it.
   *
   * @throws StoreFault while the history cannot be read; the doubt stays
   */
  Desk resolve(Desk desk) {
    if (!open) {
      return desk;
    }
    Desk after = Recall.replay(history, desk, judgement);
    open = false;
    return after;
  }
}
