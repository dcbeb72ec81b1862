package signalbox.chat.discord.standin.rest;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The routes of Discord's REST interface that the stand-in has, named as Discord names them. */
public enum Route {
  GET_SELF("GET", "/users/@me"),
  OPEN_DIRECT_CHANNEL("POST", "/users/@me/channels"),
  GET_USER("GET", "/users/{user_id}"),
  GET_GATEWAY("GET", "/gateway"),
  GET_GATEWAY_BOT("GET", "/gateway/bot"),
  GET_COMMANDS("GET", "/applications/{application_id}/guilds/{guild_id}/commands"),
  PUT_COMMANDS("PUT", "/applications/{application_id}/guilds/{guild_id}/commands"),
  GET_MEMBER("GET", "/guilds/{guild_id}/members/{user_id}"),
  GET_ACTIVE_THREADS("GET", "/guilds/{guild_id}/threads/active"),
  GET_CHANNEL("GET", "/channels/{channel_id}"),
  CHANGE_CHANNEL("PATCH", "/channels/{channel_id}"),
  TYPE("POST", "/channels/{channel_id}/typing"),
  GET_MESSAGES("GET", "/channels/{channel_id}/messages"),
  SEND_MESSAGE("POST", "/channels/{channel_id}/messages"),
  GET_MESSAGE("GET", "/channels/{channel_id}/messages/{message_id}"),
  EDIT_MESSAGE("PATCH", "/channels/{channel_id}/messages/{message_id}"),
  DELETE_MESSAGE("DELETE", "/channels/{channel_id}/messages/{message_id}"),
  START_THREAD("POST", "/channels/{channel_id}/messages/{message_id}/threads"),
  JOIN_THREAD("PUT", "/channels/{channel_id}/thread-members/@me"),
  GET_PINS("GET", "/channels/{channel_id}/messages/pins"),
  PIN("PUT", "/channels/{channel_id}/messages/pins/{message_id}"),
  UNPIN("DELETE", "/channels/{channel_id}/messages/pins/{message_id}"),
  REACT("PUT", "/channels/{channel_id}/messages/{message_id}/reactions/{emoji_name}/@me"),
  CALL_BACK("POST", "/interactions/{interaction_id}/{interaction_token}/callback"),
  FOLLOW_UP("POST", "/webhooks/{webhook_id}/{webhook_token}"),
  GET_ORIGINAL("GET", "/webhooks/{webhook_id}/{webhook_token}/messages/@original"),
  EDIT_ORIGINAL("PATCH", "/webhooks/{webhook_id}/{webhook_token}/messages/@original"),
  DELETE_ORIGINAL("DELETE", "/webhooks/{webhook_id}/{webhook_token}/messages/@original"),
  GET_FOLLOW_UP("GET", "/webhooks/{webhook_id}/{webhook_token}/messages/{message_id}"),
  EDIT_FOLLOW_UP("PATCH", "/webhooks/{webhook_id}/{webhook_token}/messages/{message_id}"),
  DELETE_FOLLOW_UP("DELETE", "/webhooks/{webhook_id}/{webhook_token}/messages/{message_id}");

  /** Stands apart: the constants of an enum are made before its own statics. */
  private static final class Places {
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private static String group(String place) {
      return place.replace("_", "");
    }
  }

  private final String method;
  private final String template;
  private final Pattern pattern;

  Route(String method, String template) {
    this.method = method;
    this.template = template;
    this.pattern =
        Pattern.compile(
            Places.PLACE
                .matcher(template)
                .replaceAll(place -> "(?<" + Places.group(place.group(1)) + ">[^/]+)"));
  }

  /** A route found, and what stands at its places. */
  public record Match(Route route, Map<String, String> at) {}

  static Optional<Match> find(String method, String path) {
    return Arrays.stream(values())
        .filter(route -> route.method.equals(method))
        // "@me" before any id.
        .sorted(Comparator.comparingLong(Route::countPlaces))
        .map(route -> route.match(path))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private long countPlaces() {
    return template.chars().filter(character -> character == '{').count();
  }

  private Optional<Match> match(String path) {
    Matcher matcher = pattern.matcher(path);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Map<String, String> at = new LinkedHashMap<>();
    Matcher places = Places.PLACE.matcher(template);
    while (places.find()) {
      at.put(places.group(1), matcher.group(Places.group(places.group(1))));
    }
    return Optional.of(new Match(this, at));
  }

  public String method() {
    return method;
  }

  public String template() {
    return template;
  }

  /** The interaction's token is all that one needs. */
  boolean isOpenToAll() {
    return template.startsWith("/interactions/") || template.startsWith("/webhooks/");
  }
}
