package signalbox.store.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.JdbiException;
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

  StoreFault fault(Throwable trouble) {
    Optional<SQLiteException> said = find(trouble);
    Kind kind = said.map(this::kind).orElse(Kind.BROKEN);
    String code = said.map(s -> s.getResultCode().name()).orElse("no more is known");
    String text = "%s: %s (%s)".formatted(path, advice(kind), code);
    // Of the causes, only SQLite's own is known to hold no bound words.
    return new StoreFault(kind, text, said.orElse(null));
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
      return Files.getFileStore(path).getUsableSpace() < NO_ROOM_BYTES;
    } catch (IOException unknown) {
      return false;
    }
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
