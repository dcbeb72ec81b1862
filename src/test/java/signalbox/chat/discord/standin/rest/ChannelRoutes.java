package signalbox.chat.discord.standin.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import signalbox.chat.discord.standin.gateway.Withheld;
import signalbox.chat.discord.standin.world.House;
import signalbox.chat.discord.standin.world.Json;
import signalbox.chat.discord.standin.world.Problem;
import signalbox.chat.discord.standin.world.Right;
import signalbox.chat.discord.standin.world.World;

/** Channels, messages, threads and pins, as the bot may see and change them. */
final class ChannelRoutes {
  private static final int PAGE = 50;

  private final House house;
  private final String bot;
  private final BooleanSupplier mayReadWords;

  ChannelRoutes(House house, BooleanSupplier mayReadWords) {
    this.house = house;
    this.mayReadWords = mayReadWords;
    this.bot = house.guild().botId();
  }

  void addTo(Map<Route, Function<Asked, Answered>> routes) {
    routes.put(Route.GET_CHANNEL, asked -> Answered.of(seen(asked).deepCopy()));
    routes.put(Route.CHANGE_CHANNEL, this::changeChannel);
    routes.put(Route.TYPE, this::type);
    routes.put(Route.GET_MESSAGES, this::listMessages);
    routes.put(Route.SEND_MESSAGE, this::send);
    routes.put(Route.GET_MESSAGE, this::getMessage);
    routes.put(Route.EDIT_MESSAGE, this::edit);
    routes.put(Route.DELETE_MESSAGE, this::delete);
    routes.put(Route.START_THREAD, this::startThread);
    routes.put(Route.JOIN_THREAD, asked -> done(() -> seen(asked)));
    routes.put(Route.GET_PINS, this::listPins);
    routes.put(Route.PIN, this::pin);
    routes.put(Route.UNPIN, this::unpin);
    routes.put(Route.REACT, this::react);
  }

  private static Answered done(Runnable what) {
    what.run();
    return Answered.nothing();
  }

  private static String channel(Asked asked) {
    return asked.at("channel_id");
  }

  private static String message(Asked asked) {
    return asked.at("message_id");
  }

  private ObjectNode seen(Asked asked) {
    ObjectNode channel = house.channels().get(channel(asked));
    if (!house.channels().may(bot, Right.VIEW_CHANNEL, channel(asked))) {
      throw Problem.missingAccess();
    }
    return channel;
  }

  private void require(Asked asked, Right right) {
    seen(asked);
    if (!house.channels().may(bot, right, channel(asked))) {
      throw Problem.missingPermissions();
    }
  }

  private void requireToSpeak(Asked asked) {
    seen(asked);
    require(
        asked,
        house.channels().isThread(channel(asked))
            ? Right.SEND_MESSAGES_IN_THREADS
            : Right.SEND_MESSAGES);
    if (!asked.object().path("embeds").isEmpty()) {
      require(asked, Right.EMBED_LINKS);
    }
  }

  private Answered changeChannel(Asked asked) {
    boolean isOwnThread = seen(asked).path("owner_id").asText().equals(bot);
    if (!isOwnThread || asked.object().has("locked")) {
      require(asked, Right.MANAGE_THREADS);
    }
    return Answered.of(house.channels().change(channel(asked), asked.object()));
  }

  private Answered type(Asked asked) {
    requireToSpeak(asked);
    return Answered.nothing();
  }

  private Answered listMessages(Asked asked) {
    seen(asked);
    List<ObjectNode> page =
        house.channels().may(bot, Right.READ_MESSAGE_HISTORY, channel(asked))
            ? house
                .messages()
                .page(
                    channel(asked),
                    asked.query().get("after"),
                    asked.query().get("before"),
                    asked.query("limit").map(Integer::parseInt).orElse(PAGE))
            : List.of();
    return Answered.of(Json.arrayOf(page.stream().map(message -> shown(asked, message)).toList()));
  }

  private ObjectNode shown(Asked asked, ObjectNode message) {
    boolean direct = house.channels().isDirect(channel(asked));
    return Withheld.message(message, bot, mayReadWords.getAsBoolean(), direct);
  }

  private Answered send(Asked asked) {
    requireToSpeak(asked);
    if (house.channels().isDirect(channel(asked))) {
      house.channels().requireOpen(channel(asked));
    }
    return Answered.of(house.messages().say(channel(asked), house.guild().bot(), asked.object()));
  }

  private Answered getMessage(Asked asked) {
    require(asked, Right.READ_MESSAGE_HISTORY);
    return Answered.of(
        shown(asked, house.messages().get(channel(asked), message(asked)).deepCopy()));
  }

  private Answered edit(Asked asked) {
    seen(asked);
    return Answered.of(house.messages().edit(channel(asked), message(asked), bot, asked.object()));
  }

  private Answered delete(Asked asked) {
    seen(asked);
    ObjectNode message = house.messages().get(channel(asked), message(asked));
    if (!message.at("/author/id").asText().equals(bot)) {
      require(asked, Right.MANAGE_MESSAGES);
    }
    house.messages().delete(channel(asked), message(asked));
    return Answered.nothing();
  }

  private Answered startThread(Asked asked) {
    require(asked, Right.CREATE_PUBLIC_THREADS);
    return Answered.created(
        house
            .messages()
            .startThread(channel(asked), message(asked), house.guild().bot(), asked.object()));
  }

  private Answered listPins(Asked asked) {
    require(asked, Right.READ_MESSAGE_HISTORY);
    ObjectNode pins = Json.object().put("has_more", false);
    var items = pins.putArray("items");
    house
        .messages()
        .listPins(channel(asked))
        .forEach(pin ->
            items
                .addObject()
                .put("pinned_at", World.written(pin.getValue()))
                .set("message", pin.getKey()));
    return Answered.of(pins);
  }

  private Answered pin(Asked asked) {
    require(asked, Right.PIN_MESSAGES);
    house.messages().pin(channel(asked), message(asked), house.guild().bot());
    return Answered.nothing();
  }

  private Answered unpin(Asked asked) {
    require(asked, Right.PIN_MESSAGES);
    house.messages().unpin(channel(asked), message(asked));
    return Answered.nothing();
  }

  private Answered react(Asked asked) {
    require(asked, Right.ADD_REACTIONS);
    house.messages().react(channel(asked), message(asked), asked.at("emoji_name"), bot);
    return Answered.nothing();
  }
}
