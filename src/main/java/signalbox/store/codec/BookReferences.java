package signalbox.store.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.util.Map;
import signalbox.policy.PolicyBook;

/** Policy books named by digest, wherever they stand in a desk. */
final class BookReferences {
  /** The attribute under which a reader is given the books, by digest. */
  static final String BOOKS = "books";

  private BookReferences() {}

  static JsonMapper mapper() {
    return Json.spelling()
        .addModule(
            new SimpleModule("books")
                .addSerializer(PolicyBook.class, new ByDigest())
                .addDeserializer(PolicyBook.class, new FromDigest()))
        .build();
  }

  private static final class ByDigest extends StdScalarSerializer<PolicyBook> {
    ByDigest() {
      super(PolicyBook.class);
    }

    @Override
    public void serialize(PolicyBook book, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeString(book.digest());
    }
  }

  private static final class FromDigest extends StdScalarDeserializer<PolicyBook> {
    FromDigest() {
      super(PolicyBook.class);
    }

    @Override
    public PolicyBook deserialize(JsonParser in, DeserializationContext context)
        throws IOException {
      Object book =
          context.getAttribute(BOOKS) instanceof Map<?, ?> books ? books.get(in.getText()) : null;
      if (book instanceof PolicyBook found) {
        return found;
      }
      throw context.weirdStringException(in.getText(), PolicyBook.class, "no such book");
    }
  }
}
