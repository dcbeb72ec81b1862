package signalbox.store.codec;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.SortedMap;
import java.util.TreeMap;
import signalbox.domain.desk.Desk;
import signalbox.policy.PolicyBook;
import signalbox.store.Snapshots;
import signalbox.store.StoreFault;

/**
 * The desk as text, and back, for snapshots: a line with the policy books by digest, and a line
 * with the desk, which names them.
 */
public final class DeskCodec {
  private static final TypeReference<SortedMap<String, PolicyBook>> BOOKS =
      new TypeReference<>() {};

  private final JsonMapper books = Json.spelling().build();
  private final JsonMapper desks = BookReferences.mapper();
  private final String shape = Digests.of(Shape.of(Desk.class).toString());

  /** Changes whenever the records change of which a desk is made. */
  public String shape() {
    return shape;
  }

  /** A picture of the desk as it is. */
  public Snapshots.Snapshot picture(Desk desk) {
    return new Snapshots.Snapshot(desk.mark().sequence(), shape, encode(desk));
  }

  public String encode(Desk desk) {
    var all = new TreeMap<>(desk.setting().books());
    desk.listCases().forEach(c -> all.put(c.book().digest(), c.book()));
    try {
      return books.writeValueAsString(all) + "\n" + desks.writeValueAsString(desk);
    } catch (JsonProcessingException trouble) {
      throw new IllegalStateException("no text for the desk");
    }
  }

  /**
   * Reads a desk back.
   *
   * @throws StoreFault of kind {@code CORRUPT} for a text that is no desk
   */
  public Desk decode(String text) {
    int line = text.indexOf('\n') + 1;
    try {
      return desks
          .readerFor(Desk.class)
          .withAttribute(BookReferences.BOOKS, books.readValue(text.substring(0, line), BOOKS))
          .readValue(text.substring(line));
    } catch (JsonProcessingException trouble) {
      throw Json.unreadable("a snapshot", trouble);
    }
  }
}
