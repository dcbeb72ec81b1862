package signalbox.store.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import signalbox.domain.Recorded;
import signalbox.store.Break;
import signalbox.store.codec.Digests;
import signalbox.store.codec.EventCodec;

/**
 * Goes along the history, and holds every event against the one before it, the last against the
 * head.
 */
record Chain(Reader reader, EventCodec codec) {
  /** How many events are in memory at once. */
  private static final int PAGE = 500;

  private static final String SELECT =
      "select sequence, at, name, number, network, message_id, body, previous, digest from event"
          + " where sequence > ? and sequence <= ? order by sequence limit ?";

  /** An event as it stands in its row. */
  private record Row(long sequence, Columns columns, String body, String previous, String digest) {}

  /** The head, and the last event there is. */
  private record End(Head head, long last) {}

  /** How far the chain holds. */
  private record Link(long sequence, String digest) {}

  /** Hands over all events after that one for as long as they fit; the first that does not. */
  Optional<Break> walk(long after, Consumer<Recorded> each) {
    End end = reader.read(Chain::end);
    Optional<Link> start = link(after);
    if (start.isEmpty()) {
      return broken(after - 1, end);
    }
    Link link = start.get();
    while (link.sequence() < end.head().sequence()) {
      List<Row> page = page(link.sequence(), end.head().sequence());
      for (Row row : page) {
        Optional<Recorded> next = follow(link, row);
        if (next.isEmpty()) {
          return broken(link.sequence(), row);
        }
        each.accept(next.get());
        link = new Link(row.sequence(), row.digest());
      }
      if (page.isEmpty()) {
        return broken(link.sequence(), end);
      }
    }
    return atEnd(link, end);
  }

  private static Optional<Break> broken(long holds, Row row) {
    return Optional.of(
        row.sequence() == holds + 1 ? new Break.Changed(holds + 1) : new Break.Missing(holds + 1));
  }

  private static Optional<Break> broken(long holds, End end) {
    return Optional.of(
        end.last() > holds
            ? new Break.Missing(holds + 1)
            : new Break.EndMissing(end.last() + 1, end.head().sequence()));
  }

  private static Optional<Break> atEnd(Link link, End end) {
    if (end.last() > end.head().sequence()) {
      return Optional.of(new Break.Added(end.head().sequence() + 1));
    }
    return link.sequence() == end.head().sequence() && !link.digest().equals(end.head().digest())
        ? Optional.of(new Break.Changed(link.sequence()))
        : Optional.empty();
  }

  private static End end(Session session) throws SQLException {
    return session
        .handle()
        .inTransaction(handle ->
            new End(
                Head.of(session),
                handle
                    .createQuery("select coalesce(max(sequence), 0) from event")
                    .mapTo(long.class)
                    .one()));
  }

  /** That event, whose own digest is taken as it stands. */
  private Optional<Link> link(long sequence) {
    return sequence <= 0
        ? Optional.of(new Link(0, Digests.NONE))
        : reader.read(session ->
            session
                .handle()
                .createQuery("select digest from event where sequence = ?")
                .bind(0, sequence)
                .mapTo(String.class)
                .findOne()
                .map(digest -> new Link(sequence, digest)));
  }

  private Optional<Recorded> follow(Link link, Row row) {
    if (row.sequence() != link.sequence() + 1
        || !row.previous().equals(link.digest())
        || !row.digest().equals(Digests.next(row.previous(), row.body()))) {
      return Optional.empty();
    }
    Recorded recorded = codec.decode(row.body());
    return recorded.sequence() == row.sequence()
            && row.columns().equals(Columns.of(recorded, codec.name(recorded.event())))
        ? Optional.of(recorded)
        : Optional.empty();
  }

  private List<Row> page(long after, long last) {
    return reader.read(session ->
        session
            .handle()
            .createQuery(SELECT)
            .bind(0, after)
            .bind(1, last)
            .bind(2, PAGE)
            .map((row, _) -> row(row))
            .list());
  }

  private static Row row(ResultSet row) throws SQLException {
    int typed = row.getInt("number");
    // It speaks of the column read last.
    Optional<Integer> number = row.wasNull() ? Optional.empty() : Optional.of(typed);
    return new Row(
        row.getLong("sequence"),
        new Columns(
            row.getString("at"),
            row.getString("name"),
            number,
            Optional.ofNullable(row.getString("network")),
            Optional.ofNullable(row.getString("message_id"))),
        row.getString("body"),
        row.getString("previous"),
        row.getString("digest"));
  }
}
