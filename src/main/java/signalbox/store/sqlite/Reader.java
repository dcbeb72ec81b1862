package signalbox.store.sqlite;

import java.sql.SQLException;

/** The one connection that reads; whoever reads takes turns, each for a short query. */
final class Reader implements AutoCloseable {
  private final Session session;
  private final Faults faults;

  Reader(Session session, Faults faults) {
    this.session = session;
    this.faults = faults;
  }

  /** A short query. */
  @FunctionalInterface
  interface Query<T> {
    T from(Session session) throws SQLException;
  }

  <T> T read(Query<T> query) {
    return faults.guard(() -> {
      synchronized (this) {
        return query.from(session);
      }
    });
  }

  @Override
  public synchronized void close() {
    session.close();
  }
}
