package signalbox.store.sqlite;

import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** The one connection that reads; whoever reads takes turns, each for a short query. */
final class Reader implements AutoCloseable {
  private final Handle handle;
  private final Faults faults;

  Reader(Handle handle, Faults faults) {
    this.handle = handle;
    this.faults = faults;
  }

  <T> T read(Function<Handle, T> query) {
    return faults.guard(() -> {
      synchronized (this) {
        return query.apply(handle);
      }
    });
  }

  @Override
  public synchronized void close() {
    handle.close();
  }
}
