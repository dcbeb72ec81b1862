package signalbox.chat.discord.hear;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What somebody typed, as they see it: without the marks by which Discord knows members, channels,
 * pictures, times and code.
 *
 * @param member how somebody of that user id is called here
 * @param channel how the channel of that id is called
 */
record Markup(UnaryOperator<String> member, UnaryOperator<String> channel) {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private static final Pattern MARK =
      Pattern.compile(
          "`{1,3}(?<code>[^`]+)`{1,3}"
              + "|<@!?(?<member>\\d{1,20})>"
              + "|<@&(?<role>\\d{1,20})>"
              + "|<#(?<channel>\\d{1,20})>"
              + "|<a?:(?<picture>\\w{1,32}):\\d{1,20}>"
              + "|</(?<command>[^:<>]{1,100}):\\d{1,20}>"
              + "|<t:(?<time>-?\\d{1,11})(?::[A-Za-z])?>"
              + "|<(?<link>https?://[^<>\\s]+)>"
              + "|\\\\(?<escaped>[\\p{Punct}])");

  String plain(String typed) {
    return MARK.matcher(typed)
        .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(plain(found)));
  }

  private String plain(MatchResult found) {
    return group(found, "code")
        .or(() -> group(found, "member").map(member))
        .or(() -> group(found, "role").map(id -> "@" + id))
        .or(() -> group(found, "channel").map(channel))
        .or(() -> group(found, "picture").map(name -> ":" + name + ":"))
        .or(() -> group(found, "command").map(name -> "/" + name))
        .or(() -> group(found, "time").map(seconds -> moment(seconds, found.group())))
        .or(() -> group(found, "link"))
        .or(() -> group(found, "escaped"))
        .orElseGet(found::group);
  }

  private static Optional<String> group(MatchResult found, String name) {
    return Optional.ofNullable(found.group(name));
  }

  private static String moment(String seconds, String typed) {
    try {
      return MOMENT.format(Instant.ofEpochSecond(Long.parseLong(seconds)));
    } catch (DateTimeException _) {
      return typed;
    }
  }
}
