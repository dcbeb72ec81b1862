package signalbox.store.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import signalbox.domain.Recorded;
import signalbox.store.StoreFault;
import signalbox.store.codec.Digests;
import signalbox.store.codec.EventCodec;

/** Holds every event against the one before it, and the last one against the head. */
record Verification(Reader reader, EventCodec codec) {
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
  private record Chain(long sequence, String digest) {}

  long findBreak() {
    reader.read(Verification::checkFile);
    End end = reader.read(Verification::end);
    var chain = new Chain(0, Digests.NONE);
    while (chain.sequence() < end.head().sequence()) {
      List<Row> page = page(chain.sequence(), end.head().sequence());
      for (Row row : page) {
        if (!follows(chain, row)) {
          return chain.sequence() + 1;
        }
        chain = new Chain(row.sequence(), row.digest());
      }
      if (page.isEmpty()) {
        return chain.sequence() + 1;
      }
    }
    boolean isWhole = chain.digest().equals(end.head().digest()) && end.last() == chain.sequence();
    return isWhole ? 0 : chain.sequence() + 1;
  }

  /** Damage that no event shows, such as a torn index. */
  private static boolean checkFile(Session session) {
    String result =
        session.handle().createQuery("pragma quick_check(1)").mapTo(String.class).first();
    if (!result.equals("ok")) {
      throw new StoreFault(
          StoreFault.Kind.CORRUPT, "the file of the store is damaged: restore a backup", null);
    }
    return true;
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

  private boolean follows(Chain chain, Row row) {
    if (row.sequence() != chain.sequence() + 1
        || !row.previous().equals(chain.digest())
        || !row.digest().equals(Digests.next(row.previous(), row.body()))) {
      return false;
    }
    Recorded recorded = codec.decode(row.body());
    return recorded.sequence() == row.sequence()
        && row.columns().equals(Columns.of(recorded, codec.name(recorded.event())));
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
