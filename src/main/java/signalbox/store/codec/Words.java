package signalbox.store.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import signalbox.domain.CaseId;
import signalbox.domain.CaseKind;
import signalbox.domain.Ending;
import signalbox.domain.MaintenanceOutcome;
import signalbox.domain.MemberId;
import signalbox.domain.Outcome;
import signalbox.domain.Service;
import signalbox.domain.Target;
import signalbox.domain.Venue;
import signalbox.policy.DeploySlug;
import signalbox.policy.Slug;
import signalbox.policy.Team;

/** Values that are stored as one word, such as {@code deploy-17}, {@code dana} or {@code sre}. */
final class Words extends SimpleModule {
  private static final long serialVersionUID = 1;

  private final transient Set<Class<?>> words = new HashSet<>();

  Words() {
    word(CaseId.class, CaseId::toString, Words::readCase);
    word(MemberId.class, MemberId::name, MemberId::new);
    word(Venue.class, Venue::name, Venue::new);
    word(Team.class, Team::name, Team::new);
    word(Target.class, Target::name, Target::new);
    word(Slug.class, Slug::text, Words::readSlug);
    word(Service.class, Service::name, Service::new);
    word(Ending.class, Ending::name, Words::readEnding);
    word(DeploySlug.class, DeploySlug::text, text -> (DeploySlug) readSlug(text));
  }

  /** Whether values of that type are stored as one word. */
  boolean has(Class<?> type) {
    return words.contains(type);
  }

  private <T> void word(Class<T> type, Function<T, String> write, Function<String, T> read) {
    words.add(type);
    addSerializer(type, new Write<>(type, write));
    addDeserializer(type, new Read<>(type, read));
  }

  private static CaseId readCase(String text) {
    int dash = text.lastIndexOf('-');
    for (CaseKind kind : CaseKind.values()) {
      if (dash > 0 && kind.word().equals(text.substring(0, dash))) {
        return new CaseId(kind, Integer.parseInt(text.substring(dash + 1)));
      }
    }
    throw new IllegalArgumentException("no case");
  }

  private static Ending readEnding(String text) {
    return Stream.<Ending>concat(
            Stream.of(Outcome.values()), Stream.of(MaintenanceOutcome.values()))
        .filter(ending -> ending.name().equals(text))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no ending"));
  }

  private static Slug readSlug(String text) {
    return Slug.listAll().stream()
        .filter(slug -> slug.text().equals(text))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no clause"));
  }

  private static final class Write<T> extends StdScalarSerializer<T> {
    private final transient Function<T, String> write;

    Write(Class<T> type, Function<T, String> write) {
      super(type);
      this.write = write;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeString(write.apply(value));
    }

    @Override
    public void serializeWithType(
        T value, JsonGenerator out, SerializerProvider provider, TypeSerializer types)
        throws IOException {
      serialize(value, out, provider);
    }
  }

  private static final class Read<T> extends StdScalarDeserializer<T> {
    private final transient Function<String, T> read;

    Read(Class<T> type, Function<String, T> read) {
      super(type);
      this.read = read;
    }

    @Override
    @SuppressWarnings("unchecked")
    public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
      if (in.currentToken() != JsonToken.VALUE_STRING) {
        return (T) context.handleUnexpectedToken(handledType(), in);
      }
      try {
        return read.apply(in.getText());
      } catch (IllegalArgumentException bad) {
        throw context.weirdStringException(in.getText(), handledType(), "unknown");
      }
    }
  }
}
