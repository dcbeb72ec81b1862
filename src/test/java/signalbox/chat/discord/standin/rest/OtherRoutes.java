package signalbox.chat.discord.standin.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import signalbox.chat.discord.standin.world.House;
import signalbox.chat.discord.standin.world.Json;
import signalbox.chat.discord.standin.world.Problem;

/** Users, members, commands, and the answers to interactions. */
final class OtherRoutes {
  private final House house;
  private final String gateway;

  OtherRoutes(House house, String gateway) {
    this.house = house;
    this.gateway = gateway;
  }

  void addTo(Map<Route, Function<Asked, Answered>> routes) {
    routes.put(Route.GET_SELF, _ -> Answered.of(self()));
    routes.put(Route.GET_GATEWAY, _ -> Answered.of(Json.object().put("url", gateway)));
    routes.put(Route.GET_GATEWAY_BOT, _ -> Answered.of(gatewayOfBot()));
    routes.put(
        Route.GET_USER, asked -> Answered.of(house.guild().user(asked.at("user_id")).deepCopy()));
    routes.put(Route.OPEN_DIRECT_CHANNEL, this::openDirect);
    routes.put(Route.GET_MEMBER, this::member);
    routes.put(Route.GET_ACTIVE_THREADS, this::activeThreads);
    routes.put(Route.GET_COMMANDS, this::listCommands);
    routes.put(Route.PUT_COMMANDS, this::replaceCommands);
    routes.put(Route.CALL_BACK, this::callBack);
    routes.put(Route.FOLLOW_UP, this::followUp);
    for (Route route : new Route[] {Route.GET_ORIGINAL, Route.GET_FOLLOW_UP}) {
      routes.put(
          route, asked -> Answered.of(house.interactions().get(token(asked), answer(asked))));
    }
    for (Route route : new Route[] {Route.EDIT_ORIGINAL, Route.EDIT_FOLLOW_UP}) {
      routes.put(
          route,
          asked ->
              Answered.of(house.interactions().edit(token(asked), answer(asked), asked.object())));
    }
    for (Route route : new Route[] {Route.DELETE_ORIGINAL, Route.DELETE_FOLLOW_UP}) {
      routes.put(route, this::deleteAnswer);
    }
  }

  private ObjectNode self() {
    return house.guild().bot().put("mfa_enabled", true).put("locale", "en-US");
  }

  private ObjectNode gatewayOfBot() {
    ObjectNode told = Json.object().put("url", gateway).put("shards", 1);
    told.putObject("session_start_limit")
        .put("total", 1000)
        .put("remaining", 999)
        .put("reset_after", 0)
        .put("max_concurrency", 1);
    return told;
  }

  private Answered openDirect(Asked asked) {
    String user = asked.object().path("recipient_id").asText();
    return Answered.of(house.channels().direct(user).deepCopy());
  }

  private void requireGuild(Asked asked) {
    if (!house.guild().id().equals(asked.at("guild_id"))) {
      throw Problem.unknownGuild();
    }
  }

  private Answered member(Asked asked) {
    requireGuild(asked);
    return Answered.of(house.guild().member(asked.at("user_id")).deepCopy());
  }

  private Answered activeThreads(Asked asked) {
    requireGuild(asked);
    ObjectNode told = Json.object();
    told.set("threads", Json.arrayOf(house.channels().listActiveThreads()));
    ArrayNode members = told.putArray("members");
    house.channels().listActiveThreads().stream()
        .flatMap(thread -> Optional.ofNullable(thread.get("member")).stream())
        .forEach(members::add);
    told.put("has_more", false);
    return Answered.of(told);
  }

  private Answered listCommands(Asked asked) {
    requireGuild(asked);
    return Answered.of(house.commands().list());
  }

  private Answered replaceCommands(Asked asked) {
    requireGuild(asked);
    return Answered.of(
        house.commands().replace(Optional.ofNullable(asked.body()).orElse(Json.array())));
  }

  private Answered callBack(Asked asked) {
    ObjectNode told =
        house
            .interactions()
            .callBack(asked.at("interaction_id"), asked.at("interaction_token"), asked.object());
    return asked.query("with_response").filter("true"::equals).isPresent()
        ? Answered.of(told)
        : Answered.nothing();
  }

  private Answered followUp(Asked asked) {
    ObjectNode said = house.interactions().followUp(token(asked), asked.object());
    return asked.query("wait").filter("true"::equals).isPresent()
        ? Answered.of(said)
        : Answered.nothing();
  }

  private Answered deleteAnswer(Asked asked) {
    house.interactions().delete(token(asked), answer(asked));
    return Answered.nothing();
  }

  private static String token(Asked asked) {
    return asked.at("webhook_token");
  }

  private static String answer(Asked asked) {
    return asked.at().getOrDefault("message_id", "@original");
  }
}
