package signalbox.store;

import java.util.Optional;

/** Pictures of the desk that keep a start independent of the length of the history. */
public interface Snapshots {
  /** The latest one that is not ahead of the history. */
  Optional<Snapshot> latest();

  /** Keeps this one and, of the older ones, the latest. */
  void keep(Snapshot snapshot);

  /**
   * A picture of the desk.
   *
   * @param sequence of the last event that is in it
   * @param shape tells whether this program can read it; an unknown shape is dropped
   * @param text the desk, encoded
   */
  record Snapshot(long sequence, String shape, String text) {}
}
