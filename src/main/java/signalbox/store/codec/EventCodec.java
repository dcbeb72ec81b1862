package signalbox.store.codec;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import signalbox.domain.Event;
import signalbox.domain.Recorded;
import signalbox.store.StoreFault;

/** Events of the history as text, and back; the same event always gives the same text. */
public final class EventCodec {
  private final ObjectWriter writer;
  private final ObjectReader reader;

  public EventCodec() {
    JsonMapper mapper = Json.mapper();
    this.writer = mapper.writerFor(Recorded.class);
    this.reader = mapper.readerFor(Recorded.class);
  }

  /** The stored name of that kind of event, such as {@code deploy.approved}. */
  public String name(Event event) {
    return EventNames.of(event);
  }

  public String encode(Recorded recorded) {
    try {
      return writer.writeValueAsString(recorded);
    } catch (JsonProcessingException trouble) {
      throw new IllegalStateException("no text for " + name(recorded.event()));
    }
  }

  /**
   * Reads an event back.
   *
   * @throws StoreFault of kind {@code NEWER} for an event of an unknown name, {@code CORRUPT} for
   *     any other text that is no event
   */
  public Recorded decode(String text) {
    try {
      return reader.readValue(text);
    } catch (InvalidTypeIdException unknown) {
      throw new StoreFault(
          StoreFault.Kind.NEWER,
          "the history holds an event that this program does not know: start a newer one",
          null);
    } catch (JsonProcessingException trouble) {
      throw Json.unreadable("an event", trouble);
    }
  }
}
