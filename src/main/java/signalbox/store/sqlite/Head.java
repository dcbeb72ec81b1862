package signalbox.store.sqlite;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Who writes, and what was written last. */
record Head(long epoch, long sequence, String digest) {
  static Head of(Session session) throws SQLException {
    PreparedStatement select = session.prepared("select epoch, sequence, digest from head");
    try (ResultSet row = select.executeQuery()) {
      row.next();
      return new Head(row.getLong(1), row.getLong(2), row.getString(3));
    }
  }

  /** Moves the head behind what was written. */
  static void move(Session session, long sequence, String digest) throws SQLException {
    PreparedStatement update =
        session.prepared("update head set sequence = ?, digest = ? where id = 1");
    update.setLong(1, sequence);
    update.setString(2, digest);
    update.executeUpdate();
  }
}
