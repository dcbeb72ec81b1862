package signalbox.store.sqlite;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/**
 * A connection, and its statements that are run for every command: prepared once, since preparing
 * takes longer than running them.
 */
final class Session implements AutoCloseable {
  private final Handle handle;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();

  Session(Handle handle) {
    this.handle = handle;
  }

  Handle handle() {
    return handle;
  }

  /** The statement of that text, which must be one of a few that stand in the code. */
  PreparedStatement prepared(String sql) throws SQLException {
    PreparedStatement known = prepared.get(sql);
    if (known == null) {
      known = handle.getConnection().prepareStatement(sql);
      prepared.put(sql, known);
    }
    return known;
  }

  /** Sets something of the connection; never prepared once, since SQLite obeys while preparing. */
  void set(String pragma) throws SQLException {
    try (Statement statement = handle.getConnection().createStatement()) {
      statement.execute("pragma " + pragma);
    }
  }

  @Override
  public void close() {
    // SQLite's driver closes the statements with their connection.
    handle.close();
  }
}
