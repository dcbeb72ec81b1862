package signalbox.store.sqlite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
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

  boolean isKeptIn(Writer.Head head) {
    return !rows.isEmpty() && head.digest().equals(digest);
  }

  private List<Posted> write(Handle handle, Writer.Head head) {
    if (!rows.isEmpty()) {
      insertEvents(handle, head);
    }
    if (!posts.isEmpty()) {
      insertParcels(handle);
    }
    return posted;
  }

  private void insertEvents(Handle handle, Writer.Head head) {
    long sequence = head.sequence();
    digest = head.digest();
    try (PreparedBatch batch = handle.prepareBatch(INSERT_EVENT)) {
      for (Row row : rows) {
        if (row.recorded().sequence() != ++sequence) {
          throw new IllegalArgumentException(
              "event %d where %d is next".formatted(row.recorded().sequence(), sequence));
        }
        String previous = digest;
        digest = Digests.next(previous, row.body());
        bind(batch, row, previous);
      }
      batch.execute();
    }
    handle.execute("update head set sequence = ?, digest = ?", sequence, digest);
  }

  private void bind(PreparedBatch batch, Row row, String previous) {
    Columns columns = Columns.of(row.recorded(), EVENTS.name(row.recorded().event()));
    batch
        .bind(0, row.recorded().sequence())
        .bind(1, columns.at())
        .bind(2, columns.name())
        .bind(3, columns.number())
        .bind(4, columns.network())
        .bind(5, columns.messageId())
        .bind(6, row.body())
        .bind(7, previous)
        .bind(8, digest)
        .add();
  }

  private void insertParcels(Handle handle) {
    long key =
        handle.createQuery("select coalesce(max(key), 0) from outbox").mapTo(long.class).one();
    var keyed = new ArrayList<Posted>(posts.size());
    try (PreparedBatch batch = handle.prepareBatch(INSERT_PARCEL)) {
      for (Post post : posts) {
        Parcel parcel = post.parcel();
        keyed.add(new Posted(++key, 0, parcel));
        batch
            .bind(0, key)
            .bind(1, parcel.to().network())
            .bind(2, parcel.to().name())
            .bind(3, number(parcel))
            .bind(4, now)
            .bind(5, post.body())
            .add();
      }
      batch.execute();
    }
    posted = List.copyOf(keyed);
  }

  private static Optional<Integer> number(Parcel parcel) {
    return switch (parcel) {
      case Parcel.Say say -> say.about().map(CaseId::number);
      case Parcel.Answer _ -> Optional.empty();
    };
  }
}
