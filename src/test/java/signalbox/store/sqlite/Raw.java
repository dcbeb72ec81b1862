package signalbox.store.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** A hand in the file of a store, past all that guards it. */
final class Raw {
  private Raw() {}

  static void execute(Path path, String... statements) {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + path);
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    } catch (SQLException trouble) {
      throw new AssertionError(trouble);
    }
  }

  static String text(Path path, String query) {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + path);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    } catch (SQLException trouble) {
      throw new AssertionError(trouble);
    }
  }

  static long number(Path path, String query) {
    return Long.parseLong(text(path, query));
  }
}
