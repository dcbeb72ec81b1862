package signalbox.store.sqlite;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import signalbox.message.Standing;
import signalbox.store.Outbox;
import signalbox.store.Posted;
import signalbox.store.codec.ParcelCodec;

/** The outbox in its table. */
final class SqliteOutbox implements Outbox {
  /** So many of the newest parcels are kept when they are settled, for people to look at. */
  static final int KEPT = 10_000;

  /** After so many settlements the older ones are forgotten. */
  static final int PRUNED_EVERY = 500;

  /** Characters of a proof that are kept. */
  private static final int PROOF_CHARACTERS = 300;

  private final Opened opened;
  private final ParcelCodec codec = new ParcelCodec();
  private final AtomicInteger settledSincePruning = new AtomicInteger();
  private final SqliteStanding standing;

  SqliteOutbox(Opened opened) {
    this.opened = opened;
    this.standing = new SqliteStanding(opened);
  }

  /** A parcel's row. */
  private record Row(long key, int attempts, String body) {}

  @Override
  public List<Posted> undelivered(long after, int limit) {
    List<Row> rows =
        opened
            .reader()
            .read(session ->
                session
                    .handle()
                    .createQuery(
                        "select key, attempts, body from outbox"
                            + " where fate is null and key > ? order by key limit ?")
                    .bind(0, after)
                    .bind(1, limit)
                    .map((row, _) -> new Row(row.getLong(1), row.getInt(2), row.getString(3)))
                    .list());
    return rows.stream()
        .map(row -> new Posted(row.key(), row.attempts(), codec.decode(row.body())))
        .toList();
  }

  @Override
  public void markAttempted(Collection<Long> keys) {
    Writer writer = opened.writer();
    if (keys.isEmpty()) {
      return;
    }
    writer.write((session, _) -> attempted(session, keys));
  }

  private static boolean attempted(Session session, Collection<Long> keys) throws SQLException {
    PreparedStatement update =
        session.prepared(
            "update outbox set attempts = attempts + 1 where key = ? and fate is null");
    for (long key : keys) {
      update.setLong(1, key);
      update.addBatch();
    }
    update.executeBatch();
    return true;
  }

  @Override
  public void markSettled(Collection<Settlement> settlements) {
    Writer writer = opened.writer();
    if (settlements.isEmpty()) {
      return;
    }
    boolean pruning = settledSincePruning.addAndGet(settlements.size()) >= PRUNED_EVERY;
    // Lost with the machine, it would only have a line repeated, marked as such.
    writer.writeSoon((session, _) ->
        settled(session, settlements, writer.now()) && (!pruning || pruned(session)));
    if (pruning) {
      settledSincePruning.set(0);
    }
  }

  private static boolean settled(Session session, Collection<Settlement> settlements, String now)
      throws SQLException {
    PreparedStatement update =
        session.prepared(
            "update outbox set fate = ?, proof = ?, settled_at = ?"
                + " where key = ? and fate is null");
    for (Settlement settlement : settlements) {
      update.setString(1, settlement.fate().name());
      update.setString(2, shortened(settlement.proof()));
      update.setString(3, now);
      update.setLong(4, settlement.key());
      update.addBatch();
    }
    update.executeBatch();
    return true;
  }

  private static boolean pruned(Session session) {
    session
        .handle()
        .execute(
            "delete from outbox where fate is not null"
                + " and key <= (select max(key) from outbox) - ?",
            KEPT);
    return true;
  }

  @Override
  public void markStanding(Collection<Standing> standings) {
    standing.mark(standings);
  }

  @Override
  public List<Standing> standing(String network) {
    return standing.listOn(network);
  }

  private static String shortened(String proof) {
    return proof.substring(0, Math.min(proof.length(), PROOF_CHARACTERS));
  }
}
