package signalbox.chat.discord.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a client of Discord makes of a content: text to see, links, mentions, moments, markup. */
record ReadByDiscord(String seen, List<String> links, List<String> mentions, List<String> markup) {
  private static final Pattern ESCAPE = Pattern.compile("\\\\([^0-9A-Za-z\\s])");
  private static final Pattern LINK = Pattern.compile("(?U)https?://[^\\s<]+[^<.,:;\"'\\]\\s]");
  private static final Pattern MENTION = Pattern.compile("<@!?&?(\\d+)>");
  private static final Pattern MOMENT = Pattern.compile("<t:-?\\d+:[tf]>");
  private static final Pattern MARKUP = Pattern.compile("[*_~|`\\[]|<[@#:/a]|@(?:everyone|here)");
  private static final Pattern OPENING = Pattern.compile("(?m)^ *(?:[#>+-]|\\d+[.)] )");

  static ReadByDiscord of(String content) {
    var read = new ReadByDiscord("", new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    var seen = new StringBuilder();
    for (int at = 0; at < content.length(); ) {
      at = read.one(content, at, seen);
    }
    Matcher opening = OPENING.matcher(content);
    while (opening.find()) {
      read.markup.add(opening.group());
    }
    return new ReadByDiscord(seen.toString(), read.links, read.mentions, read.markup);
  }

  private int one(String content, int at, StringBuilder seen) {
    Matcher found = at(ESCAPE, content, at);
    if (found.lookingAt()) {
      seen.append(found.group(1));
      return found.end();
    }
    if (found.usePattern(LINK).lookingAt()) {
      String link = withoutBrackets(found.group());
      links.add(link);
      seen.append(link);
      return at + link.length();
    }
    if (found.usePattern(MENTION).lookingAt()) {
      mentions.add(found.group(1));
      seen.append(found.group());
      return found.end();
    }
    if (found.usePattern(MOMENT).lookingAt()) {
      seen.append(found.group());
      return found.end();
    }
    if (found.usePattern(MARKUP).lookingAt()) {
      markup.add(found.group());
    }
    seen.append(content.charAt(at));
    return at + 1;
  }

  private static Matcher at(Pattern pattern, String content, int at) {
    return pattern.matcher(content).region(at, content.length());
  }

  /** Those at the end that no bracket in the link opened. */
  private static String withoutBrackets(String link) {
    String kept = link;
    while (kept.endsWith(")") && count(kept, ')') > count(kept, '(')) {
      kept = kept.substring(0, kept.length() - 1);
    }
    return kept;
  }

  private static long count(String text, char sign) {
    return text.chars().filter(c -> c == sign).count();
  }
}
