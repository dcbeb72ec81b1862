package signalbox.program.inspect;

import java.util.Optional;
import signalbox.domain.Recorded;
import signalbox.domain.desk.Desk;
import signalbox.domain.desk.Evolution;
import signalbox.program.ExitCode;
import signalbox.program.Program;
import signalbox.program.Streams;
import signalbox.store.Break;
import signalbox.store.Snapshots.Snapshot;
import signalbox.store.Store;
import signalbox.store.codec.DeskCodec;

/** Proves that nobody changed the history and that the snapshot says what a replay says. */
public final class VerifyHistory implements Program {
  private final Streams streams;
  private final Store store;
  private final DeskCodec codec = new DeskCodec();
  private Desk desk = Desk.empty();
  private Optional<Desk> atSnapshot = Optional.empty();

  public VerifyHistory(Streams streams, Store store) {
    this.streams = streams;
    this.store = store;
  }

  @Override
  public ExitCode run() {
    try (store) {
      Optional<Break> broken = store.history().findBreak();
      if (broken.isPresent()) {
        streams
            .err()
            .println(
                "the history was changed or damaged: "
                    + broken.get().words()
                    + "; restore a backup");
        return ExitCode.NO;
      }
      streams.out().println("history: " + store.history().lastSequence() + " events, chain intact");
      return store.snapshots().latest().map(this::compare).orElseGet(this::noSnapshot);
    }
  }

  private ExitCode noSnapshot() {
    streams.out().println("snapshot: none yet");
    return ExitCode.DONE;
  }

  private ExitCode compare(Snapshot snapshot) {
    if (!snapshot.shape().equals(codec.shape())) {
      streams.out().println("snapshot: of another version, left aside at the next start");
      return ExitCode.DONE;
    }
    store.history().read(0, recorded -> fold(recorded, snapshot.sequence()));
    if (!atSnapshot.equals(Optional.of(codec.decode(snapshot.text())))) {
      streams
          .err()
          .println(
              "the snapshot at event "
                  + snapshot.sequence()
                  + " is not what a replay gives; restore a backup, and report this");
      return ExitCode.NO;
    }
    streams.out().println("snapshot: at event " + snapshot.sequence() + ", equals the replay");
    return ExitCode.DONE;
  }

  private void fold(Recorded recorded, long until) {
    desk = Evolution.evolve(desk, recorded);
    if (recorded.sequence() == until) {
      atSnapshot = Optional.of(desk);
    }
  }
}
