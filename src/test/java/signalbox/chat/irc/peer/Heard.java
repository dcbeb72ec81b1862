package signalbox.chat.irc.peer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A line of IRC as a test reads it: tags as they stand, source, command and parameters. */
public record Heard(
    String raw, Map<String, String> tags, String source, String command, List<String> params) {

  public static Heard of(String raw) {
    String rest = raw;
    Map<String, String> tags = Map.of();
    if (rest.startsWith("@")) {
      tags = tagsOf(word(rest).substring(1));
      rest = afterWord(rest);
    }
    String source = "";
    if (rest.startsWith(":")) {
      source = word(rest).substring(1);
      rest = afterWord(rest);
    }
    return new Heard(raw, tags, source, word(rest), paramsOf(afterWord(rest)));
  }

  /** The parameter at this place, counted from 0; empty when there are not so many. */
  public String param(int place) {
    return place < params.size() ? params.get(place) : "";
  }

  public String last() {
    return params.isEmpty() ? "" : params.getLast();
  }

  /** What was said, without what only changes how it looks or whom it rings for. */
  public String text() {
    return plain(last());
  }

  static String plain(String text) {
    return text.replaceAll("[\\u0002\\u000f\\u001d\\u001f\\u200b]", "");
  }

  public String nick() {
    int end = source.indexOf('!');
    return end < 0 ? source : source.substring(0, end);
  }

  public String account() {
    return tags.getOrDefault("account", "");
  }

  public boolean is(String wanted) {
    return command.equals(wanted);
  }

  /** Whether this is something said in that channel or to that nick. */
  public boolean isSaidTo(String target) {
    return is("PRIVMSG") && param(0).equalsIgnoreCase(target);
  }

  private static String word(String text) {
    int end = text.indexOf(' ');
    return end < 0 ? text : text.substring(0, end);
  }

  private static String afterWord(String text) {
    int end = text.indexOf(' ');
    return end < 0 ? "" : text.substring(end).stripLeading();
  }

  private static Map<String, String> tagsOf(String text) {
    Map<String, String> tags = new HashMap<>();
    for (String tag : text.split(";")) {
      int equals = tag.indexOf('=');
      tags.put(
          equals < 0 ? tag : tag.substring(0, equals), equals < 0 ? "" : tag.substring(equals + 1));
    }
    return tags;
  }

  private static List<String> paramsOf(String text) {
    List<String> params = new ArrayList<>();
    String rest = text;
    while (!rest.isEmpty()) {
      if (rest.startsWith(":")) {
        params.add(rest.substring(1));
        break;
      }
      params.add(word(rest));
      rest = afterWord(rest);
    }
    return params;
  }
}
