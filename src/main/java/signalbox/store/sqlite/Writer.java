package signalbox.store.sqlite;

import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import signalbox.store.StoreFault;

/** The one connection that writes, under its epoch; each piece of work is one transaction. */
final class Writer implements AutoCloseable {
  private final SqliteFile file;
  private final Faults faults;
  private final InstantSource clock;
  private final long epoch;

  /** None after trouble: what state a connection is in then is not worth knowing. */
  private @Nullable Session session;

  private boolean closed;

  /** Takes over from whoever wrote before. */
  Writer(SqliteFile file, Faults faults, InstantSource clock) {
    this.file = file;
    this.faults = faults;
    this.clock = clock;
    this.session = new Session(file.openForWriting());
    this.epoch =
        session
            .handle()
            .createQuery("update head set epoch = epoch + 1 returning epoch")
            .mapTo(long.class)
            .one();
  }

  /** Work in a transaction, on top of what was written last. */
  @FunctionalInterface
  interface Work<T> {
    T apply(Session session, Head head) throws SQLException;
  }

  /** Work on the connection, which is thrown away when it fails. */
  @FunctionalInterface
  private interface OnSession<T> {
    T apply(Session session) throws SQLException;
  }

  /** The time as it is written in rows. */
  String now() {
    return time().toString();
  }

  Instant time() {
    return clock.instant();
  }

  /**
   * Does the work in a durable transaction; all of it is kept or nothing.
   *
   * @throws StoreFault of kind {@code FENCED} under an old epoch, or as {@link Faults} tell
   */
  <T> T write(Work<T> work) {
    return use(open -> transact(open, work));
  }

  /**
   * As {@link #write(Work)}, but only the next durable transaction makes it durable, too: it
   * survives the end of this process, not of the machine. Nobody who writes has to wait for a disk
   * on its account.
   */
  <T> T writeSoon(Work<T> work) {
    return use(open -> {
      open.set("synchronous = normal");
      T result = transact(open, work);
      // After trouble in between the connection is opened anew, and that with what it should be.
      open.set("synchronous = full");
      return result;
    });
  }

  /** A short query that needs no transaction, where what was written last is still in memory. */
  <T> T read(Reader.Query<T> query) {
    return use(query::from);
  }

  /** By hand: the driver's own way begins a second transaction, an empty one, after each. */
  private <T> T transact(Session open, Work<T> work) throws SQLException {
    open.prepared("begin immediate").execute();
    T result = work.apply(open, fenced(open));
    // Whatever fails before this is rolled back by closing the connection.
    open.prepared("commit").execute();
    return result;
  }

  private synchronized <T> T use(OnSession<T> work) {
    return faults.guard(() -> {
      boolean done = false;
      try {
        T result = work.apply(openSession());
        done = true;
        return result;
      } finally {
        if (!done) {
          drop();
        }
      }
    });
  }

  /** What was written last, when that can be told. */
  synchronized Optional<Head> findHead() {
    try {
      return Optional.of(faults.guard(() -> Head.of(openSession())));
    } catch (StoreFault unknown) {
      drop();
      return Optional.empty();
    }
  }

  private Head fenced(Session open) throws SQLException {
    Head head = Head.of(open);
    if (head.epoch() != epoch) {
      throw new StoreFault(
          StoreFault.Kind.FENCED,
          file.path() + ": another writer has taken over: stop this one",
          null);
    }
    return head;
  }

  private Session openSession() {
    if (closed) {
      throw new StoreFault(StoreFault.Kind.BROKEN, file.path() + " is closed", null);
    }
    if (session == null) {
      session = new Session(file.openForWriting());
    }
    return session;
  }

  private void drop() {
    Session old = session;
    session = null;
    if (old != null) {
      close(old);
    }
  }

  private static void close(Session old) {
    try {
      old.close();
    } catch (RuntimeException alreadyInTrouble) {
      // What has to be known of it was thrown before.
    }
  }

  @Override
  public synchronized void close() {
    if (session != null && !closed) {
      session.handle().execute("pragma wal_checkpoint(truncate)");
    }
    closed = true;
    drop();
  }
}
