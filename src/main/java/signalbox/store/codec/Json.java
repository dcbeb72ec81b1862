package signalbox.store.codec;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Map;
import signalbox.domain.Event;
import signalbox.domain.Speaker;
import signalbox.message.Address;
import signalbox.message.Card;
import signalbox.message.Parcel;
import signalbox.store.StoreFault;

/**
 * How values are spelled on disk: sorted keys, ISO 8601 in UTC, empty parts left out, and strict
 * when read.
 */
final class Json {
  /** The key that tells the members of a sealed family apart. */
  static final String TYPE = "type";

  static final Words WORDS = new Words();

  /** The stored names of other members of sealed families than events. */
  static final Map<Class<?>, String> NAMES =
      Map.ofEntries(
          Map.entry(Speaker.Known.class, "known"),
          Map.entry(Speaker.Stranger.class, "stranger"),
          Map.entry(Speaker.Clock.class, "clock"),
          Map.entry(Parcel.Say.class, "say"),
          Map.entry(Parcel.Answer.class, "answer"),
          Map.entry(Parcel.Show.class, "show"),
          Map.entry(Parcel.ShowCard.class, "show-card"),
          Map.entry(Card.Words.class, "words"),
          Map.entry(Card.Moment.class, "moment"),
          Map.entry(Address.Channel.class, "channel"),
          Map.entry(Address.Person.class, "person"),
          Map.entry(Address.Aside.class, "aside"),
          Map.entry(Address.CaseThread.class, "case-thread"),
          Map.entry(Address.Topic.class, "topic"),
          Map.entry(Address.Card.class, "card"),
          Map.entry(Address.Board.class, "board"));

  private Json() {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = TYPE)
  private interface Typed {}

  static JsonMapper.Builder spelling() {
    return JsonMapper.builder()
        .addModules(new Jdk8Module(), new JavaTimeModule(), WORDS)
        .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
        .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
        // Else isOpen() of a case would be taken for a part of it.
        .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
        .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
        .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
        .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .defaultPropertyInclusion(
            JsonInclude.Value.construct(
                JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS));
  }

  static JsonMapper mapper() {
    JsonMapper mapper =
        spelling()
            .addMixIn(Event.class, Typed.class)
            .addMixIn(Speaker.class, Typed.class)
            .addMixIn(Parcel.class, Typed.class)
            .addMixIn(Address.class, Typed.class)
            .addMixIn(Card.Value.class, Typed.class)
            .build();
    EventNames.listAll().forEach((name, type) -> register(mapper, type, name));
    NAMES.forEach((type, name) -> register(mapper, type, name));
    return mapper;
  }

  private static void register(JsonMapper mapper, Class<?> type, String name) {
    mapper.registerSubtypes(new NamedType(type, name));
  }

  /**
   * The fault of a text that cannot be read. It says where, never what stands there: restricted
   * words must not reach a log; for the same reason it has no cause.
   */
  static StoreFault unreadable(String what, JsonProcessingException trouble) {
    String where =
        trouble instanceof JsonMappingException mapping ? " at " + mapping.getPathReference() : "";
    return new StoreFault(
        StoreFault.Kind.CORRUPT,
        "%s cannot be read (%s%s)".formatted(what, trouble.getClass().getSimpleName(), where),
        null);
  }
}
