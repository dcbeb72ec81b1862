package signalbox.store.sqlite;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import signalbox.domain.Recorded;
import signalbox.message.Parcel;
import signalbox.store.History;
import signalbox.store.Outbox;
import signalbox.store.Posted;
import signalbox.store.Snapshots;
import signalbox.store.Store;
import signalbox.store.StoreFault;

/** The store in a SQLite file. */
public final class SqliteStore implements Store {
  private final Opened opened;
  private final SqliteHistory history;
  private final SqliteOutbox outbox;
  private final SqliteSnapshots snapshots;

  private SqliteStore(Opened opened) {
    this.opened = opened;
    this.history = new SqliteHistory(opened);
    this.outbox = new SqliteOutbox(opened);
    this.snapshots = new SqliteSnapshots(opened);
  }

  /**
   * Opens the store for its one writer; makes or upgrades it when there is none or an older one.
   *
   * @throws StoreFault of kind {@code LOCKED} when another process has it open for writing
   */
  public static SqliteStore open(Path path, InstantSource clock) {
    return open(new SqliteFile(path), clock);
  }

  static SqliteStore open(SqliteFile file, InstantSource clock) {
    return new SqliteStore(Opened.forWriting(file, clock));
  }

  /**
   * Opens the store for reading only: without the writer's lock, and while a writer runs.
   *
   * @throws StoreFault of kind {@code BROKEN} when there is none
   */
  public static SqliteStore openForReading(Path path) {
    return new SqliteStore(Opened.forReading(new SqliteFile(path)));
  }

  @Override
  public List<Posted> append(List<Recorded> events, List<Parcel> parcels) {
    Writer writer = opened.writer();
    return events.isEmpty() && parcels.isEmpty()
        ? List.of()
        : new Append(writer.now(), events, parcels).to(writer);
  }

  @Override
  public History history() {
    return history;
  }

  @Override
  public Outbox outbox() {
    return outbox;
  }

  @Override
  public Snapshots snapshots() {
    return snapshots;
  }

  @Override
  public void close() {
    opened.close();
  }
}
