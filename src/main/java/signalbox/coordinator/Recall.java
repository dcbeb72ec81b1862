package signalbox.coordinator;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import signalbox.domain.desk.Desk;
import signalbox.store.History;
import signalbox.store.Snapshots.Snapshot;
import signalbox.store.Store;
import signalbox.store.StoreFault;

/** Brings the desk back from history and snapshot, and keeps snapshots so that it stays quick. */
public final class Recall {
  private static final Logger LOG = LoggerFactory.getLogger(Recall.class);

  private final Store store;
  private final DeskPicture picture;
  private final Executor background;
  private final int everyEvents;
  private final AtomicBoolean busy = new AtomicBoolean();
  private long last;

  /**
   * @param background where snapshots are made; the hot path only hands a desk over
   * @param everyEvents a snapshot is made after so many events
   */
  public Recall(Store store, DeskPicture picture, Executor background, int everyEvents) {
    this.store = store;
    this.picture = picture;
    this.background = background;
    this.everyEvents = everyEvents;
  }

  /**
   * The desk after everything that has happened; a snapshot of another shape is left aside. What is
   * read on the way is checked: nobody should decide on a history that was changed.
   *
   * @throws StoreFault of kind {@code CORRUPT} when it does not hold
   */
  public Desk load(Judgement judgement) {
    Desk start =
        store
            .snapshots()
            .latest()
            .filter(s -> s.shape().equals(picture.shape()))
            .map(s -> picture.decode(s.text()))
            .orElse(Desk.empty());
    last = start.mark().sequence();
    return replay(start, judgement);
  }

  /** The desk after all events that follow on {@code start}. */
  public Desk replay(Desk start, Judgement judgement) {
    return replay(store.history(), start, judgement);
  }

  static Desk replay(History history, Desk start, Judgement judgement) {
    var desk = new AtomicReference<>(start);
    history.readChecked(
        start.mark().sequence(), event -> desk.set(judgement.evolve(desk.getPlain(), event)));
    return desk.getPlain();
  }

  /** Makes a snapshot when it is time, unless one is being made; never throws. */
  void consider(Desk desk) {
    long sequence = desk.mark().sequence();
    if (sequence - last < everyEvents || !busy.compareAndSet(false, true)) {
      return;
    }
    last = sequence;
    try {
      background.execute(() -> keep(desk));
    } catch (RejectedExecutionException _) {
      busy.set(false);
    }
  }

  private void keep(Desk desk) {
    try {
      String text = picture.encode(desk);
      store.snapshots().keep(new Snapshot(desk.mark().sequence(), picture.shape(), text));
    } catch (RuntimeException fault) {
      LOG.warn("no snapshot, a start will take longer: {}", Trace.of(fault));
    } finally {
      busy.set(false);
    }
  }
}
