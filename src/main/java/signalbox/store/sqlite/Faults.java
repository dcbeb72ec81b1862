package signalbox.store.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import signalbox.store.StoreFault;
import signalbox.store.StoreFault.Kind;

/** What SQLite says, told as a person can act on it, and without a word of what is stored. */
record Faults(Path path) {
  /** A disk with less room than this is full, whatever else the system calls it. */
  private static final long NO_ROOM_BYTES = 1 << 20;

  /** Work in which the database may fail. */
  @FunctionalInterface
  interface Risky<T> {
    T run() throws SQLException;
  }

  /** Does the work; what goes wrong in the database becomes a {@link StoreFault}. */
  <T> T guard(Risky<T> work) {
    try {
      return work.run();
    } catch (SQLException | JdbiException | FlywayException trouble) {
      throw fault(trouble);
    }
  }

  /** The fault of trouble in the database. */
  StoreFault fault(Exception trouble) {
    Optional<SQLiteException> said = find(trouble);
    String code =
        said.map(s -> s.getResultCode().name()).orElse(trouble.getClass().getSimpleName());
    // Of the causes, only SQLite's own is known to hold no bound words.
    return fault(said.map(this::kind).orElse(Kind.BROKEN), code, said.orElse(null));
  }

  /** The fault of trouble with the files themselves. */
  StoreFault fault(IOException trouble) {
    Kind kind = isDiskFull() ? Kind.FULL : Kind.BROKEN;
    return fault(kind, trouble.getClass().getSimpleName(), trouble);
  }

  private StoreFault fault(Kind kind, String code, @Nullable Exception cause) {
    return new StoreFault(kind, "%s: %s (%s)".formatted(path, advice(kind), code), cause);
  }

  private static Optional<SQLiteException> find(Throwable trouble) {
    return Stream.iterate(trouble, t -> t != null, Throwable::getCause)
        .filter(SQLiteException.class::isInstance)
        .map(SQLiteException.class::cast)
        .findFirst();
  }

  private Kind kind(SQLiteException said) {
    // The low byte is the family of an extended code.
    int family = said.getResultCode().code & 0xff;
    if (family == SQLiteErrorCode.SQLITE_FULL.code) {
      return Kind.FULL;
    } else if (family == SQLiteErrorCode.SQLITE_IOERR.code
        || family == SQLiteErrorCode.SQLITE_CANTOPEN.code) {
      return isDiskFull() ? Kind.FULL : Kind.BROKEN;
    } else if (family == SQLiteErrorCode.SQLITE_CORRUPT.code
        || family == SQLiteErrorCode.SQLITE_NOTADB.code) {
      return Kind.CORRUPT;
    } else if (family == SQLiteErrorCode.SQLITE_BUSY.code
        || family == SQLiteErrorCode.SQLITE_LOCKED.code) {
      return Kind.LOCKED;
    }
    return Kind.BROKEN;
  }

  private boolean isDiskFull() {
    try {
      return Files.getFileStore(existing()).getUsableSpace() < NO_ROOM_BYTES;
    } catch (IOException unknown) {
      return false;
    }
  }

  /** The file, or the nearest folder around it that is there. */
  private Path existing() {
    Path near = path;
    while (!Files.exists(near) && near.getParent() != null) {
      near = near.getParent();
    }
    return near;
  }

  private static String advice(Kind kind) {
    return switch (kind) {
      case FULL -> "the disk is full: make room; nothing of this was kept";
      case LOCKED -> "another process holds the store: stop it first";
      case FENCED -> "another writer has taken over: stop this one";
      case CORRUPT -> "the file is damaged or no store of ours: restore a backup";
      case NEWER -> "a newer program wrote this store: start that one";
      case BROKEN -> "the store cannot be read or written";
    };
  }
}
