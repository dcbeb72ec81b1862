package signalbox.store.codec;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Objects;
import signalbox.message.Parcel;
import signalbox.store.StoreFault;

/** Parcels of the outbox as text, and back. */
public final class ParcelCodec {
  private final ObjectWriter writer;
  private final ObjectReader reader;

  public ParcelCodec() {
    JsonMapper mapper = Json.mapper();
    this.writer = mapper.writerFor(Parcel.class);
    this.reader = mapper.readerFor(Parcel.class);
  }

  public String encode(Parcel parcel) {
    try {
      return writer.writeValueAsString(Objects.requireNonNull(parcel));
    } catch (JsonProcessingException trouble) {
      throw new IllegalStateException("no text for a parcel");
    }
  }

  /**
   * Reads a parcel back.
   *
   * @throws StoreFault of kind {@code CORRUPT} for a text that is no parcel
   */
  public Parcel decode(String text) {
    try {
      return reader.readValue(text);
    } catch (JsonProcessingException trouble) {
      throw Json.unreadable("a parcel", trouble);
    }
  }
}
