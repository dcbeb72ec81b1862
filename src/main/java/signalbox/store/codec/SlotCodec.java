package signalbox.store.codec;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Objects;
import signalbox.message.Address;
import signalbox.store.StoreFault;

/** Slots in which something stands as text, and back. */
public final class SlotCodec {
  private final ObjectWriter writer;
  private final ObjectReader reader;

  public SlotCodec() {
    JsonMapper mapper = Json.mapper();
    this.writer = mapper.writerFor(Address.Slot.class);
    this.reader = mapper.readerFor(Address.Slot.class);
  }

  public String encode(Address.Slot slot) {
    try {
      return writer.writeValueAsString(Objects.requireNonNull(slot));
    } catch (JsonProcessingException trouble) {
      throw new IllegalStateException("no text for a slot");
    }
  }

  /**
   * Reads a slot back.
   *
   * @throws StoreFault of kind {@code CORRUPT} for a text that is no slot
   */
  public Address.Slot decode(String text) {
    try {
      return reader.readValue(text);
    } catch (JsonProcessingException trouble) {
      throw Json.unreadable("a slot", trouble);
    }
  }
}
