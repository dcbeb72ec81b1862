package signalbox.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static signalbox.store.Happenings.happened;
import static signalbox.store.Happenings.say;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import signalbox.store.Outbox.Fate;
import signalbox.store.Outbox.Settlement;
import signalbox.store.Posted;
import signalbox.store.Snapshots.Snapshot;
import signalbox.store.Store;
import signalbox.store.StoreContract;
import signalbox.store.StoreFault;

class SqliteStoreTest extends StoreContract {
  @TempDir private Path folder;

  @Override
  protected Store open() {
    return SqliteStore.open(path(), clock);
  }

  @Override
  protected void takeOver() {
    Raw.execute(path(), "update head set epoch = epoch + 1");
  }

  private Path path() {
    return folder.resolve("var/signalbox.db");
  }

  @Test
  void onlyTheOwnerMayReadTheFile() throws IOException {
    if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
      store().append(happened(1), List.of());
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path())))
          .isEqualTo("rw-------");
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path().getParent())))
          .isEqualTo("rwx------");
    }
  }

  @Test
  void aSecondWriterIsRefusedAndTheFirstGoesOn() {
    for (int attempt = 0; attempt < 2; attempt++) {
      assertThatExceptionOfType(StoreFault.class)
          .isThrownBy(this::open)
          .matches(fault -> fault.kind() == StoreFault.Kind.LOCKED)
          .withMessageContaining("in use by process " + ProcessHandle.current().pid())
          .withMessageContaining("stop that one first");
    }
    store().append(happened(1), List.of());
    assertThat(readAll()).isEqualTo(happened(1));
  }

  @Test
  void aReaderNeedsNoLockAndSeesWhatIsWrittenMeanwhile() {
    List<Posted> posted = store().append(happened(1), List.of(say("a")));
    try (Store reading = SqliteStore.openForReading(path())) {
      assertThat(reading.history().lastSequence()).isEqualTo(1);
      store().append(happened(2), List.of());
      var read = new ArrayList<>();
      reading.history().read(0, read::add);
      assertThat(read).isEqualTo(happened(1, 2));
      assertThat(reading.history().findBreak()).isEmpty();
      assertThat(reading.outbox().undelivered(9)).isEqualTo(posted);
    }
    store().append(happened(3), List.of());
    assertThat(store().history().lastSequence()).isEqualTo(3);
  }

  @Test
  void aReaderOpensAStoreThatNobodyWrites() {
    store().append(happened(1), List.of());
    store().close();
    try (Store reading = SqliteStore.openForReading(path())) {
      assertThat(reading.history().lastSequence()).isEqualTo(1);
    }
  }

  @Test
  void aReaderCannotWrite() {
    store().append(happened(1), List.of(say("a")));
    try (Store reading = SqliteStore.openForReading(path())) {
      assertUnsupported(() -> reading.append(happened(2), List.of()));
      assertUnsupported(() -> reading.outbox().markAttempted(List.of(1L)));
      assertUnsupported(
          () -> reading.outbox().markSettled(List.of(new Settlement(1, Fate.TAKEN, ""))));
      assertUnsupported(() -> reading.snapshots().keep(new Snapshot(1, "s", "text")));
    }
    assertThat(readAll()).isEqualTo(happened(1));
  }

  private static void assertUnsupported(Runnable write) {
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(write::run)
        .withMessage("opened for reading only");
  }

  @Test
  void aReaderOfNothingIsToldSo() {
    Path nothing = folder.resolve("nothing.db");
    assertThatExceptionOfType(StoreFault.class)
        .isThrownBy(() -> SqliteStore.openForReading(nothing))
        .matches(fault -> fault.kind() == StoreFault.Kind.BROKEN)
        .withMessageContaining("there is no store");
    assertThat(nothing).doesNotExist();
  }

  @Test
  void aClosedStoreSaysThatItIsClosed() {
    store().close();
    assertThatExceptionOfType(StoreFault.class)
        .isThrownBy(() -> store().append(happened(1), List.of()))
        .withMessageContaining("closed");
  }

  @Test
  void settledParcelsAreKeptForAWhileAndThenForgotten() {
    int all = SqliteOutbox.KEPT + 3 * SqliteOutbox.PRUNED_EVERY;
    Posted stuck = store().append(List.of(), List.of(say("stuck"))).getFirst();
    for (int done = 1; done < all; done += 500) {
      List<Posted> posted = store().append(List.of(), java.util.Collections.nCopies(500, say("a")));
      store()
          .outbox()
          .markSettled(
              posted.stream().map(p -> new Settlement(p.key(), Fate.TAKEN, "proof")).toList());
    }
    assertThat(store().outbox().undelivered(10)).containsExactly(stuck);
    assertThat(Raw.number(path(), "select count(*) from outbox")).isEqualTo(SqliteOutbox.KEPT + 1);
    assertThat(Raw.number(path(), "select max(key) from outbox")).isEqualTo(all + 1);
  }

  @Test
  void theRowsSayWhatBecameOfAParcel() {
    List<Posted> posted = store().append(happened(1), List.of(say("a")));
    String proof = "x".repeat(999);
    store()
        .outbox()
        .markSettled(List.of(new Settlement(posted.getFirst().key(), Fate.FAILED, proof)));
    assertThat(
            Raw.text(
                path(),
                "select network || ' ' || address || ' ' || number || ' ' || posted_at"
                    + " || ' ' || fate || ' ' || length(proof) || ' ' || settled_at from outbox"))
        .isEqualTo("libera #ops 1 2026-11-22T10:00:00Z FAILED 300 2026-11-22T10:00:00Z");
  }

  @Test
  void onlyTwoSnapshotsAreKept() {
    store().append(happened(1, 5), List.of());
    for (long sequence = 1; sequence <= 5; sequence++) {
      store().snapshots().keep(new Snapshot(sequence, "s", "t"));
    }
    assertThat(Raw.text(path(), "select group_concat(sequence) from snapshot")).isEqualTo("4,5");
  }

  @Test
  void anAppendKnowsFromTheHeadWhetherItWasKept() {
    store().append(happened(1), List.of());
    var kept = new Append("now", happened(1), List.of());
    assertThat(kept.isKeptIn(new Head(1, 1, "another digest"))).isFalse();
    assertThat(new Append("now", List.of(), List.of()).isKeptIn(new Head(1, 0, ""))).isFalse();
  }
}
