package signalbox.store.opening;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import signalbox.store.Store;
import signalbox.store.StoreFault;
import signalbox.store.memory.Memory;
import signalbox.store.memory.MemoryStore;
import signalbox.store.sqlite.SqliteStore;

/**
 * The stores that {@code store.url} can name: {@code jdbc:sqlite:var/signalbox.db} for a file,
 * {@code memory:} for one that forgets everything at the end.
 */
public final class Stores {
  private static final String MEMORY = "memory:";
  private static final String SQLITE = "jdbc:sqlite:";

  private Stores() {}

  /**
   * Opens the store for its one writer; makes folder and store when there are none.
   *
   * @param clock dates what is kept beside the events, such as when a parcel was delivered
   * @throws IllegalArgumentException for a URL that names no store; the text says which do
   * @throws StoreFault when it cannot be opened; {@code LOCKED} when another process writes to it
   */
  public static Store open(String url, InstantSource clock) {
    return url.equals(MEMORY)
        ? new MemoryStore(new Memory(clock))
        : SqliteStore.open(file(url), clock);
  }

  /**
   * Opens an existing store for reading only, beside its writer.
   *
   * @throws IllegalArgumentException for a URL that names no store; the text says which do
   * @throws StoreFault when it cannot be opened
   */
  public static Store openForReading(String url) {
    return url.equals(MEMORY) ? new MemoryStore() : SqliteStore.openForReading(file(url));
  }

  /**
   * The file of that store, beside which other things of it may lie; empty when it has none.
   *
   * @throws IllegalArgumentException for a URL that names no store; the text says which do
   */
  public static Optional<Path> findFile(String url) {
    return url.equals(MEMORY) ? Optional.empty() : Optional.of(file(url));
  }

  /** Checks that a URL names a store, without opening it. */
  public static boolean isKnown(String url) {
    try {
      return url.equals(MEMORY) || !file(url).toString().isEmpty();
    } catch (IllegalArgumentException bad) {
      return false;
    }
  }

  private static Path file(String url) {
    String name = url.startsWith(SQLITE) ? url.substring(SQLITE.length()) : "";
    // These mean something else to SQLite: a database in memory, a URI, parameters.
    if (name.isBlank() || name.startsWith(":") || name.startsWith("file:") || name.contains("?")) {
      throw unknown();
    }
    try {
      return Path.of(name);
    } catch (InvalidPathException bad) {
      throw unknown();
    }
  }

  private static IllegalArgumentException unknown() {
    return new IllegalArgumentException(
        "store.url must be jdbc:sqlite:<file>, such as jdbc:sqlite:var/signalbox.db, or memory:");
  }
}
