package signalbox.store.sqlite;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import signalbox.domain.Recorded;
import signalbox.store.Break;
import signalbox.store.History;
import signalbox.store.StoreFault;
import signalbox.store.codec.EventCodec;

/** The history in its table. */
record SqliteHistory(Opened opened, EventCodec codec) implements History {
  /** How many events are in memory at once. */
  private static final int PAGE = 500;

  SqliteHistory(Opened opened) {
    this(opened, new EventCodec());
  }

  private Reader reader() {
    return opened.reader();
  }

  /** An event's place and text. */
  private record Body(long sequence, String text) {}

  @Override
  public long lastSequence() {
    return reader().read(Head::of).sequence();
  }

  @Override
  public void read(long after, Consumer<Recorded> each) {
    long last = lastSequence();
    long from = after;
    while (from < last) {
      List<Body> page = page(from, last);
      page.forEach(body -> each.accept(codec.decode(body.text())));
      // A gap at the end is for findBreak to report.
      from = page.isEmpty() ? last : page.getLast().sequence();
    }
  }

  private List<Body> page(long after, long last) {
    return reader()
        .read(session ->
            session
                .handle()
                .createQuery(
                    "select sequence, body from event"
                        + " where sequence > ? and sequence <= ? order by sequence limit ?")
                .bind(0, after)
                .bind(1, last)
                .bind(2, PAGE)
                .map((row, _) -> new Body(row.getLong(1), row.getString(2)))
                .list());
  }

  @Override
  public List<Recorded> ofCase(int number, int limit) {
    List<String> bodies =
        reader()
            .read(session ->
                session
                    .handle()
                    .createQuery(
                        "select body from event where number = ? order by sequence limit ?")
                    .bind(0, number)
                    .bind(1, limit)
                    .mapTo(String.class)
                    .list());
    return bodies.stream().map(codec::decode).toList();
  }

  @Override
  public boolean hasHeard(String network, String messageId) {
    // Asked for every command; where it is going to be written nothing has to be fetched for that.
    return opened.writing().isPresent()
        ? opened.writer().read(session -> hasHeard(session, network, messageId))
        : reader().read(session -> hasHeard(session, network, messageId));
  }

  private static boolean hasHeard(Session session, String network, String messageId)
      throws SQLException {
    PreparedStatement select =
        session.prepared("select 1 from event where message_id = ? and network = ? limit 1");
    select.setString(1, messageId);
    select.setString(2, network);
    try (ResultSet row = select.executeQuery()) {
      return row.next();
    }
  }

  @Override
  public void readChecked(long after, Consumer<Recorded> each) {
    if (after > lastSequence()) {
      return;
    }
    new Chain(reader(), codec)
        .walk(after, each)
        .ifPresent(damage -> {
          throw new StoreFault(
              StoreFault.Kind.CORRUPT,
              "the history was changed or damaged: "
                  + damage.words()
                  + "; run verify, then see Backup and restore in docs/operation.md",
              null);
        });
  }

  @Override
  public Optional<Break> findBreak() {
    reader().read(SqliteHistory::checkFile);
    return new Chain(reader(), codec).walk(0, _ -> {});
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
}
