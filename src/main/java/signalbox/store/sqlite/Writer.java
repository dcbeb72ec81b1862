package signalbox.store.sqlite;

import java.time.InstantSource;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import signalbox.store.StoreFault;

/**
 * The one connection that writes, under its epoch; each piece of work is one durable transaction.
 */
final class Writer implements AutoCloseable {
  private final SqliteFile file;
  private final Faults faults;
  private final InstantSource clock;
  private final long epoch;

  /** Empty after trouble: what state a connection is in then is not worth knowing. */
  private @Nullable Handle handle;

  private boolean closed;

  /** Takes over from whoever wrote before. */
  Writer(SqliteFile file, Faults faults, InstantSource clock) {
    this.file = file;
    this.faults = faults;
    this.clock = clock;
    this.handle = file.openForWriting();
    this.epoch =
        handle
            .createQuery("update head set epoch = epoch + 1 returning epoch")
            .mapTo(long.class)
            .one();
  }

  /** The time as it is written in rows. */
  String now() {
    return clock.instant().toString();
  }

  /** Who writes, and what was written last. */
  record Head(long epoch, long sequence, String digest) {}

  static Head head(Handle handle) {
    return handle
        .createQuery("select epoch, sequence, digest from head")
        .map((row, _) -> new Head(row.getLong(1), row.getLong(2), row.getString(3)))
        .one();
  }

  /**
   * Does the work in a transaction; all of it is kept or nothing.
   *
   * @throws StoreFault of kind {@code FENCED} under an old epoch, or as {@link Faults} tell
   */
  synchronized <T> T write(Work<T> work) {
    return faults.guard(() -> {
      try {
        return openHandle().inTransaction(h -> work.apply(h, fenced(h)));
      } catch (RuntimeException trouble) {
        drop();
        throw trouble;
      }
    });
  }

  /** What was written last, when that can be told. */
  synchronized Optional<Head> findHead() {
    try {
      return Optional.of(head(openHandle()));
    } catch (RuntimeException unknown) {
      drop();
      return Optional.empty();
    }
  }

  /** Work in a transaction, on top of what was written last. */
  @FunctionalInterface
  interface Work<T> {
    T apply(Handle handle, Head head);
  }

  private Head fenced(Handle open) {
    Head head = head(open);
    if (head.epoch() != epoch) {
      throw new StoreFault(
          StoreFault.Kind.FENCED,
          file.path() + ": another writer has taken over: stop this one",
          null);
    }
    return head;
  }

  private Handle openHandle() {
    if (closed) {
      throw new StoreFault(StoreFault.Kind.BROKEN, file.path() + " is closed", null);
    }
    if (handle == null) {
      handle = file.openForWriting();
    }
    return handle;
  }

  private void drop() {
    Handle old = handle;
    handle = null;
    if (old != null) {
      close(old);
    }
  }

  private static void close(Handle old) {
    try {
      old.close();
    } catch (RuntimeException alreadyInTrouble) {
      // What has to be known of it was thrown before.
    }
  }

  @Override
  public synchronized void close() {
    if (handle != null && !closed) {
      handle.execute("pragma wal_checkpoint(truncate)");
    }
    closed = true;
    drop();
  }
}
