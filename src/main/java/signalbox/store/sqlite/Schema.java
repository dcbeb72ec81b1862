package signalbox.store.sqlite;

import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import signalbox.store.StoreFault;

/** The tables of the store, and how those of an older program become ours. */
record Schema(SqliteFile file) {
  /** The newest migration in {@code store/sqlite}. */
  static final int LATEST = 2;

  private static final int APPLICATION_ID = 0x53474e4c;
  private static final String LOG = "flyway_schema_history";

  /** Makes or upgrades the tables. */
  void prepare() {
    // For reading only: another program's file must stay as it is.
    try (Handle handle = file.openForReading()) {
      if (version(handle) == LATEST) {
        return;
      }
    }
    Flyway.configure()
        .dataSource(file.forWriting())
        .locations("classpath:store/sqlite")
        .loggers("slf4j")
        .load()
        .migrate();
  }

  /** Checks that the tables are those of this program, without changing anything. */
  void check(Handle handle) {
    int version = version(handle);
    if (version != LATEST) {
      throw new StoreFault(
          StoreFault.Kind.BROKEN,
          file.path() + ": not yet made by this program; start it once for writing",
          null);
    }
  }

  /** The version of the tables; 0 when there are none yet. */
  private int version(Handle handle) {
    int owner = number(handle, "pragma application_id");
    int tables =
        number(handle, "select count(*) from sqlite_master where name not like '" + LOG + "%'");
    if (owner != APPLICATION_ID && (owner != 0 || tables != 0)) {
      throw new StoreFault(
          StoreFault.Kind.CORRUPT, file.path() + ": this is another program's database", null);
    }
    int version =
        owner == 0 ? 0 : number(handle, "select max(cast(version as integer)) from " + LOG);
    if (version > LATEST) {
      throw new StoreFault(
          StoreFault.Kind.NEWER,
          "%s: written by a newer program (tables %d, known %d): start that one"
              .formatted(file.path(), version, LATEST),
          null);
    }
    return version;
  }

  private static int number(Handle handle, String sql) {
    return handle.createQuery(sql).mapTo(int.class).one();
  }
}
