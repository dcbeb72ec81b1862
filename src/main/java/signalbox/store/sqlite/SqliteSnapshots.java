package signalbox.store.sqlite;

import java.util.Optional;
import org.jdbi.v3.core.Handle;
import signalbox.store.Snapshots;

/** The last two snapshots in their table. */
record SqliteSnapshots(Opened opened) implements Snapshots {
  @Override
  public Optional<Snapshot> latest() {
    return opened
        .reader()
        .read(session ->
            session
                .handle()
                .createQuery(
                    "select sequence, shape, body from snapshot"
                        + " where sequence <= (select sequence from head)"
                        + " order by sequence desc limit 1")
                .map((row, _) -> new Snapshot(row.getLong(1), row.getString(2), row.getString(3)))
                .findOne());
  }

  @Override
  public void keep(Snapshot snapshot) {
    Writer writer = opened.writer();
    writer.write((session, _) -> keep(session.handle(), snapshot, writer.now()));
  }

  private static boolean keep(Handle handle, Snapshot snapshot, String now) {
    handle.execute(
        "insert or replace into snapshot (sequence, taken_at, shape, body) values (?, ?, ?, ?)",
        snapshot.sequence(),
        now,
        snapshot.shape(),
        snapshot.text());
    handle.execute(
        "delete from snapshot where sequence not in"
            + " (select sequence from snapshot order by sequence desc limit 2)");
    return true;
  }
}
