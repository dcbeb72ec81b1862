package signalbox.store.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import signalbox.store.StoreFault;

/** What a store holds while it is open: its connections and, when it writes, the lock. */
record Opened(Faults faults, Reader reader, Optional<Writing> writing) implements AutoCloseable {

  /** What only the one writer holds. */
  record Writing(WriterLock lock, Writer writer) {}

  static Opened forWriting(SqliteFile file, InstantSource clock) {
    var faults = new Faults(file.path());
    try {
      file.createFolder();
      WriterLock lock = WriterLock.take(file.path());
      try {
        file.create();
        return faults.guard(() -> forWriting(file, clock, lock));
      } catch (IOException | RuntimeException trouble) {
        lock.close();
        throw trouble;
      }
    } catch (IOException trouble) {
      throw faults.fault(trouble);
    }
  }

  private static Opened forWriting(SqliteFile file, InstantSource clock, WriterLock lock) {
    var faults = new Faults(file.path());
    new Schema(file).prepare();
    var writer = new Writer(file, faults, clock);
    try {
      var reader = new Reader(new Session(file.openForReading()), faults);
      return new Opened(faults, reader, Optional.of(new Writing(lock, writer)));
    } catch (RuntimeException trouble) {
      writer.close();
      throw trouble;
    }
  }

  static Opened forReading(SqliteFile file) {
    var faults = new Faults(file.path());
    if (!Files.exists(file.path())) {
      throw new StoreFault(
          StoreFault.Kind.BROKEN, file.path() + ": there is no store; check store.url", null);
    }
    return faults.guard(() -> {
      Handle handle = file.openForReading();
      try {
        new Schema(file).check(handle);
        return new Opened(faults, new Reader(new Session(handle), faults), Optional.empty());
      } catch (RuntimeException trouble) {
        handle.close();
        throw trouble;
      }
    });
  }

  Writer writer() {
    return writing
        .map(Writing::writer)
        .orElseThrow(() -> new UnsupportedOperationException("opened for reading only"));
  }

  @Override
  public void close() {
    faults.guard(() -> {
      reader.close();
      writing.map(Writing::writer).ifPresent(Writer::close);
      return true;
    });
    writing.ifPresent(this::release);
  }

  private void release(Writing held) {
    try {
      held.lock().close();
    } catch (IOException trouble) {
      throw faults.fault(trouble);
    }
  }
}
