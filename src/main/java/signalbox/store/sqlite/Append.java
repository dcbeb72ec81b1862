package signalbox.store.sqlite;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import signalbox.domain.CaseId;
import signalbox.domain.Recorded;
import signalbox.message.Parcel;
import signalbox.store.Posted;
import signalbox.store.StoreFault;
import signalbox.store.codec.Digests;
import signalbox.store.codec.EventCodec;
import signalbox.store.codec.ParcelCodec;

/** Events and the parcels that they caused, on their way into one transaction. */
final class Append {
  private static final EventCodec EVENTS = new EventCodec();
  private static final ParcelCodec PARCELS = new ParcelCodec();

  private static final String INSERT_EVENT =
      "insert into event (sequence, at, name, number, network, message_id, body, previous, digest)"
          + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String INSERT_PARCEL =
      "insert into outbox (key, network, address, number, posted_at, body)"
          + " values (?, ?, ?, ?, ?, ?)";

  private final String now;
  private final List<Row> rows;
  private final List<Post> posts;

  /** What the head says once this is kept. */
  private String digest = Digests.NONE;

  private List<Posted> posted = List.of();

  /** An event as it will stand in its row. */
  private record Row(Recorded recorded, String body) {}

  /** A parcel as it will stand in its row. */
  private record Post(Parcel parcel, String body) {}

  Append(String now, List<Recorded> events, List<Parcel> parcels) {
    this.now = now;
    this.rows = events.stream().map(e -> new Row(e, EVENTS.encode(e))).toList();
    this.posts = parcels.stream().map(p -> new Post(p, PARCELS.encode(p))).toList();
  }

  List<Posted> to(Writer writer) {
    try {
      return writer.write(this::write);
    } catch (StoreFault fault) {
      // Trouble after the commit, too, is reported as trouble with it; the head knows better.
      if (writer.findHead().filter(this::isKeptIn).isPresent()) {
        return posted;
      }
      throw fault;
    }
  }

  boolean isKeptIn(Head head) {
    return !rows.isEmpty() && head.digest().equals(digest);
  }

  private List<Posted> write(Session session, Head head) throws SQLException {
    if (!rows.isEmpty()) {
      insertEvents(session, head);
    }
    if (!posts.isEmpty()) {
      insertParcels(session);
    }
    return posted;
  }

  private void insertEvents(Session session, Head head) throws SQLException {
    long sequence = head.sequence();
    digest = head.digest();
    PreparedStatement insert = session.prepared(INSERT_EVENT);
    for (Row row : rows) {
      if (row.recorded().sequence() != ++sequence) {
        throw new IllegalArgumentException(
            "event %d where %d is next".formatted(row.recorded().sequence(), sequence));
      }
      String previous = digest;
      digest = Digests.next(previous, row.body());
      Columns.of(row.recorded(), EVENTS.name(row.recorded().event())).bind(insert);
      insert.setLong(1, sequence);
      insert.setString(7, row.body());
      insert.setString(8, previous);
      insert.setString(9, digest);
      insert.addBatch();
    }
    insert.executeBatch();
    Head.move(session, sequence, digest);
  }

  private void insertParcels(Session session) throws SQLException {
    long key = lastKey(session);
    var keyed = new ArrayList<Posted>(posts.size());
    PreparedStatement insert = session.prepared(INSERT_PARCEL);
    for (Post post : posts) {
      Parcel parcel = post.parcel();
      keyed.add(new Posted(++key, 0, parcel));
      insert.setLong(1, key);
      insert.setString(2, parcel.to().network());
      insert.setString(3, parcel.to().name());
      insert.setObject(4, number(parcel).orElse(null));
      insert.setString(5, now);
      insert.setString(6, post.body());
      insert.addBatch();
    }
    insert.executeBatch();
    posted = List.copyOf(keyed);
  }

  private static long lastKey(Session session) throws SQLException {
    PreparedStatement select = session.prepared("select coalesce(max(key), 0) from outbox");
    try (ResultSet row = select.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  private static Optional<Integer> number(Parcel parcel) {
    return switch (parcel) {
      case Parcel.Say say -> say.about().map(CaseId::number);
      case Parcel.Shown show -> show.about().map(CaseId::number);
      case Parcel.Answer _ -> Optional.empty();
    };
  }
}
