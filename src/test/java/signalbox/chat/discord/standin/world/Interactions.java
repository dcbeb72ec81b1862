package signalbox.chat.discord.standin.world;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What the bot answers to interactions: callbacks, the original answer, follow-ups. */
public final class Interactions {
  private static final Duration TO_ACKNOWLEDGE = Duration.ofSeconds(3);
  private static final Duration TOKEN_LIVES = Duration.ofMinutes(15);
  private static final int BY_COMMAND = 20;
  private static final int REPLY = 4;
  private static final int DEFERRED_REPLY = 5;
  private static final int DEFERRED_UPDATE = 6;
  private static final int UPDATE = 7;

  private final World world;
  private final Messages messages;
  private final ObjectNode bot;
  private final Map<String, Talk> talks = new LinkedHashMap<>();

  public Interactions(World world, Messages messages, ObjectNode bot) {
    this.world = world;
    this.messages = messages;
    this.bot = bot;
  }

  void begin(String token, Talk talk) {
    world.change(() -> {
      talks.put(token, talk);
      world.dispatch("INTERACTION_CREATE", talk.asked);
    });
  }

  /** Tells of it once more. */
  public void tellAgain(String token) {
    world.change(() -> world.dispatch("INTERACTION_CREATE", talk(token).asked));
  }

  /** Forgets it, as Discord does when nobody answers in time. */
  public void forget(String token) {
    world.change(() -> talks.remove(token));
  }

  /** The bot's first word on it. */
  public ObjectNode callBack(String id, String token, ObjectNode said) {
    return world.change(() -> {
      Talk talk = talks.get(token);
      if (talk == null
          || !talk.id().equals(id)
          || talk.callback().isEmpty() && talk.since.plus(TO_ACKNOWLEDGE).isBefore(world.now())) {
        throw Problem.unknownInteraction();
      }
      talk.acknowledge(said);
      ObjectNode told = Json.object();
      ObjectNode inner = told.putObject("interaction");
      inner.put("id", id).put("type", talk.kind()).put("channel_id", talk.channel());
      answer(talk, said).ifPresent(message -> tell(told, said, message));
      return told;
    });
  }

  private static void tell(ObjectNode told, ObjectNode said, ObjectNode message) {
    int type = said.get("type").asInt();
    ((ObjectNode) told.get("interaction"))
        .put("response_message_id", message.get("id").asText())
        .put("response_message_loading", type == DEFERRED_REPLY)
        .put("response_message_ephemeral", Talk.isEphemeral(message));
    if (type == REPLY || type == UPDATE) {
      told.putObject("resource").put("type", type).set("message", message.deepCopy());
    }
  }

  private Optional<ObjectNode> answer(Talk talk, ObjectNode said) {
    ObjectNode words = Json.has(said, "data") ? (ObjectNode) said.get("data") : Json.object();
    switch (said.get("type").asInt()) {
      case REPLY -> talk.original(say(talk, words, 0));
      case DEFERRED_REPLY -> talk.original(say(talk, words, Writing.LOADING));
      case DEFERRED_UPDATE -> talk.original(talk.source);
      case UPDATE -> {
        ObjectNode source = Optional.ofNullable(talk.source).orElseThrow(Problem::unknownMessage);
        talk.original(source);
        change(source, words);
      }
      default -> {
        return Optional.empty();
      }
    }
    return talk.original();
  }

  private ObjectNode say(Talk talk, ObjectNode words, int flags) {
    ObjectNode message =
        messages.writing().begin(world.nextId(), talk.channel(), bot).put("type", BY_COMMAND);
    String application = talk.asked.get("application_id").asText();
    message.put("application_id", application).put("webhook_id", application);
    talk.tellInto(message.putObject("interaction_metadata"));
    messages.writing().fill(message, words, Optional.empty());
    message.put("flags", message.get("flags").asInt() | flags);
    if (flags == 0 && Writing.isEmpty(message)) {
      throw Problem.emptyMessage();
    }
    if (!Talk.isEphemeral(message)) {
      messages.keep(message, Json.object());
    }
    return message;
  }

  private ObjectNode change(ObjectNode message, ObjectNode words) {
    if (!Talk.isEphemeral(message)) {
      return messages.rewrite(message, words);
    }
    messages.writing().fill(message, words, Optional.empty());
    message.put("edited_timestamp", World.written(world.now()));
    return message.deepCopy();
  }

  private Talk known(String token) {
    Talk talk = talks.get(token);
    if (talk == null || talk.callback().isEmpty()) {
      throw Problem.unknownWebhook();
    }
    if (talk.since.plus(TOKEN_LIVES).isBefore(world.now())) {
      throw Problem.invalidToken();
    }
    return talk;
  }

  private static ObjectNode message(Talk talk, String id) {
    if (id.equals("@original")) {
      return talk.original().orElseThrow(Problem::unknownMessage);
    }
    return talk.original()
        .filter(original -> original.get("id").asText().equals(id))
        .or(() ->
            talk.followUps.stream()
                .filter(message -> message.get("id").asText().equals(id))
                .findFirst())
        .orElseThrow(Problem::unknownMessage);
  }

  public ObjectNode get(String token, String id) {
    return world.look(() -> message(known(token), id).deepCopy());
  }

  public ObjectNode edit(String token, String id, ObjectNode words) {
    return world.change(() -> {
      Talk talk = known(token);
      ObjectNode message = message(talk, id);
      message.put("flags", message.get("flags").asInt() & ~Writing.LOADING);
      return change(message, words);
    });
  }

  public void delete(String token, String id) {
    world.change(() -> {
      Talk talk = known(token);
      ObjectNode message = message(talk, id);
      if (!Talk.isEphemeral(message)) {
        messages.delete(talk.channel(), message.get("id").asText());
      }
      if (talk.original().filter(message::equals).isPresent()) {
        talk.original(null);
      }
      talk.followUps.remove(message);
    });
  }

  /** Says one more; the first one after "thinking" takes its place, as seen by whoever saw that. */
  public ObjectNode followUp(String token, ObjectNode words) {
    return world.change(() -> {
      Talk talk = known(token);
      if (talk.isThinking()) {
        return edit(token, "@original", words.without(List.of("flags")));
      }
      ObjectNode message = say(talk, words, 0);
      talk.followUps.add(message);
      return message.deepCopy();
    });
  }

  Talk talk(String token) {
    return look(token).orElseThrow(() -> new AssertionError("no interaction " + token));
  }

  /** A message that only one person sees. */
  Optional<ObjectNode> findEphemeral(String id) {
    return talks.values().stream()
        .flatMap(talk ->
            java.util.stream.Stream.concat(talk.original().stream(), talk.followUps.stream()))
        .filter(message -> message.get("id").asText().equals(id))
        .findFirst();
  }

  public Optional<ObjectNode> callback(String token) {
    return look(token).flatMap(Talk::callback);
  }

  /** The first answer, when it has words. */
  public Optional<ObjectNode> original(String token) {
    return look(token)
        .filter(Predicate.not(Talk::isThinking))
        .flatMap(Talk::original)
        .map(ObjectNode::deepCopy);
  }

  public List<ObjectNode> followUps(String token) {
    return world.look(() ->
        look(token).stream()
            .flatMap(talk -> talk.followUps.stream())
            .map(ObjectNode::deepCopy)
            .toList());
  }

  private Optional<Talk> look(String token) {
    return Optional.ofNullable(talks.get(token));
  }
}
