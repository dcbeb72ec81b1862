package signalbox.store.sqlite;

import java.util.List;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import signalbox.domain.Recorded;
import signalbox.store.History;
import signalbox.store.codec.EventCodec;

/** The history in its table. */
record SqliteHistory(Reader reader, EventCodec codec) implements History {
  /** How many events are in memory at once. */
  private static final int PAGE = 500;

  SqliteHistory(Reader reader) {
    this(reader, new EventCodec());
  }

  /** An event's place and text. */
  private record Body(long sequence, String text) {}

  @Override
  public long lastSequence() {
    return reader.read(Writer::head).sequence();
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
    return reader.read(handle ->
        handle
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
        reader.read(handle ->
            handle
                .createQuery("select body from event where number = ? order by sequence limit ?")
                .bind(0, number)
                .bind(1, limit)
                .mapTo(String.class)
                .list());
    return bodies.stream().map(codec::decode).toList();
  }

  @Override
  public boolean hasHeard(String network, String messageId) {
    return reader.read(handle -> hasHeard(handle, network, messageId));
  }

  private static boolean hasHeard(Handle handle, String network, String messageId) {
    return handle
        .createQuery("select 1 from event where message_id = ? and network = ? limit 1")
        .bind(0, messageId)
        .bind(1, network)
        .mapTo(int.class)
        .findOne()
        .isPresent();
  }

  @Override
  public long findBreak() {
    return new Verification(reader, codec).findBreak();
  }
}
