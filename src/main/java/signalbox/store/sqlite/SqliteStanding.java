package signalbox.store.sqlite;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import signalbox.message.Standing;
import signalbox.store.Outbox;
import signalbox.store.codec.SlotCodec;

/** What stands on the networks, in its table. */
final class SqliteStanding {
  /** After so many marks the oldest are forgotten. */
  static final int PRUNED_EVERY = 100;

  private final Opened opened;
  private final SlotCodec codec = new SlotCodec();

  /** The first mark of a program forgets, too: it may have been still for weeks. */
  private final AtomicInteger markedSincePruning = new AtomicInteger(PRUNED_EVERY);

  SqliteStanding(Opened opened) {
    this.opened = opened;
  }

  /** A thing's row. */
  private record Row(String slot, String messageId) {}

  void mark(Collection<Standing> standings) {
    Writer writer = opened.writer();
    if (standings.isEmpty()) {
      return;
    }
    boolean pruning = markedSincePruning.addAndGet(standings.size()) >= PRUNED_EVERY;
    // Lost with the machine, it would only have something posted anew.
    writer.writeSoon((session, _) ->
        marked(session, standings, writer.time())
            && (!pruning || pruned(session, standings, writer.time())));
    if (pruning) {
      markedSincePruning.set(0);
    }
  }

  private boolean marked(Session session, Collection<Standing> standings, Instant now)
      throws SQLException {
    PreparedStatement insert =
        session.prepared(
            "insert or replace into standing (network, message_id, slot, noted)"
                + " values (?, ?, ?, ?)");
    for (Standing standing : standings) {
      insert.setString(1, standing.where().network());
      insert.setString(2, standing.messageId());
      insert.setString(3, codec.encode(standing.where()));
      insert.setLong(4, now.toEpochMilli());
      insert.addBatch();
    }
    insert.executeBatch();
    return true;
  }

  private static boolean pruned(Session session, Collection<Standing> standings, Instant now) {
    var handle = session.handle();
    handle.execute("delete from standing where noted < ?", oldest(now));
    for (String network :
        standings.stream().map(s -> s.where().network()).collect(Collectors.toSet())) {
      handle.execute(
          "delete from standing where network = ? and noting <= (select noting from standing"
              + " where network = ? order by noting desc limit 1 offset ?)",
          network,
          network,
          Outbox.MOST_STANDING);
    }
    return true;
  }

  List<Standing> listOn(String network) {
    // Who only reads has no clock; and nobody reads it to edit what stands.
    long oldest = opened.writing().map(w -> oldest(w.writer().time())).orElse(0L);
    List<Row> rows =
        opened
            .reader()
            .read(session ->
                session
                    .handle()
                    .createQuery(
                        "select slot, message_id from standing where network = ? and noted >= ?"
                            + " order by noting desc limit ?")
                    .bind(0, network)
                    .bind(1, oldest)
                    .bind(2, Outbox.MOST_STANDING)
                    .map((row, _) -> new Row(row.getString(1), row.getString(2)))
                    .list());
    return rows.stream()
        .map(row -> new Standing(codec.decode(row.slot()), row.messageId()))
        .toList();
  }

  private static long oldest(Instant now) {
    return now.minus(Outbox.STANDING_KEPT).toEpochMilli();
  }
}
