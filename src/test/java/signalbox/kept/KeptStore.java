package signalbox.kept;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import signalbox.store.Store;
import signalbox.store.opening.Stores;

/** The store of an earlier release, made anew in a file from what was kept of it. */
record KeptStore(String url, List<JsonNode> events, JsonNode snapshot) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What was kept under that name, in that folder. */
  static KeptStore of(String name, Path folder) {
    var kept =
        new KeptStore(
            "jdbc:sqlite:" + folder.resolve("signalbox.db"),
            read(name + ".events.jsonl"),
            read(name + ".snapshot.jsonl").getLast());
    // The tables are those of this release; what is in them is not.
    kept.open().close();
    kept.fill();
    return kept;
  }

  Store open() {
    return Stores.open(url, InstantSource.fixed(end()));
  }

  /** When the last thing happened in it. */
  Instant end() {
    return Instant.parse(events.getLast().get("at").textValue());
  }

  /** The rows of a table, as they were kept. */
  static List<JsonNode> read(String file) {
    var rows = new ArrayList<JsonNode>();
    try (var in = KeptStore.class.getResourceAsStream("/kept/" + file)) {
      for (String line : new String(in.readAllBytes(), UTF_8).lines().toList()) {
        rows.add(JSON.readTree(line));
      }
    } catch (JsonProcessingException bad) {
      throw new AssertionError(bad);
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
    return rows;
  }

  private void fill() {
    try (Connection connection = DriverManager.getConnection(url)) {
      for (JsonNode event : events) {
        insert(connection, "event", event);
      }
      insert(connection, "snapshot", snapshot);
      var last = events.getLast();
      try (var head =
          connection.prepareStatement("update head set sequence = ?, digest = ? where id = 1")) {
        head.setLong(1, last.get("sequence").longValue());
        head.setString(2, last.get("digest").textValue());
        head.execute();
      }
    } catch (SQLException trouble) {
      throw new AssertionError(trouble);
    }
  }

  private static void insert(Connection connection, String table, JsonNode row)
      throws SQLException {
    var names = row.properties().stream().map(e -> e.getKey()).toList();
    String gaps = names.stream().map(_ -> "?").collect(Collectors.joining(", "));
    String sql = "insert into %s (%s) values (%s)".formatted(table, String.join(", ", names), gaps);
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < names.size(); i++) {
        JsonNode value = row.get(names.get(i));
        if (value.isIntegralNumber()) {
          statement.setLong(i + 1, value.longValue());
        } else {
          statement.setString(i + 1, value.textValue());
        }
      }
      statement.execute();
    }
  }
}
