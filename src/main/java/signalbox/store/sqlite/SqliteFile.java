package signalbox.store.sqlite;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** The file of a store, and the settings with which it is opened. */
class SqliteFile {
  /** How long a statement waits for another process, in milliseconds. */
  private static final int BUSY_TIMEOUT_MILLIS = 5_000;

  /** The write-ahead log is folded into the file whenever it has grown by so many pages. */
  private static final int CHECKPOINT_PAGES = 4_000;

  /** Enough for the indexes of a long history. */
  private static final int CACHE_KIBIBYTES = 16_384;

  private final Path path;

  SqliteFile(Path path) {
    this.path = path.toAbsolutePath().normalize();
  }

  Path path() {
    return path;
  }

  /** Makes the folder when there is none; nobody but the owner may read what is in it. */
  void createFolder() throws IOException {
    Path folder = path.getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      Files.createDirectories(folder, ownersOnly("rwx------"));
    }
  }

  /** Makes an empty file when there is none; nobody but the owner may read it. */
  void create() throws IOException {
    try {
      Files.createFile(path, ownersOnly("rw-------"));
    } catch (FileAlreadyExistsException there) {
      // What it is shows when SQLite opens it.
    }
  }

  private static FileAttribute<?>[] ownersOnly(String permissions) {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }

  SQLiteDataSource forWriting() {
    SQLiteConfig config = settings();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    // A transaction that turned from reading to writing could fail at once.
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    config.setWalAutocheckpoint(CHECKPOINT_PAGES);
    config.setCacheSize(-CACHE_KIBIBYTES);
    return source(config);
  }

  Handle openForWriting() {
    return open(forWriting());
  }

  Handle openForReading() {
    SQLiteConfig config = settings();
    config.setReadOnly(true);
    return open(source(config));
  }

  private static SQLiteConfig settings() {
    var config = new SQLiteConfig();
    config.enforceForeignKeys(true);
    config.setBusyTimeout(BUSY_TIMEOUT_MILLIS);
    return config;
  }

  private SQLiteDataSource source(SQLiteConfig config) {
    var source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + path);
    return source;
  }

  private static Handle open(SQLiteDataSource source) {
    return Jdbi.create(source)
        // What is bound to a statement is what people said: it belongs in no exception text.
        .configure(StatementExceptions.class, e -> e.setMessageRendering(MessageRendering.NONE))
        .open();
  }
}
