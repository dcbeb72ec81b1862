package signalbox.chat.irc.wire;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Message tags and their escapes. */
final class Tags {
  private static final Pattern KEY = Pattern.compile("\\+?(?:[A-Za-z0-9.\\-]+/)?[A-Za-z0-9\\-]+");

  private Tags() {}

  /** What stands between the at sign and the blank; of a key said twice the last counts. */
  static Map<String, String> parse(String section) {
    var tags = new LinkedHashMap<String, String>();
    for (String tag : section.split(";", -1)) {
      int equals = tag.indexOf('=');
      String key = equals < 0 ? tag : tag.substring(0, equals);
      if (!key.isEmpty()) {
        tags.put(key, equals < 0 ? "" : unescape(tag.substring(equals + 1)));
      }
    }
    return tags;
  }

  static String write(Map<String, String> tags) {
    return tags.entrySet().stream()
        .map(tag -> key(tag.getKey()) + (tag.getValue().isEmpty() ? "" : "=" + escape(tag)))
        .collect(Collectors.joining(";"));
  }

  private static String key(String key) {
    if (!KEY.matcher(key).matches()) {
      throw new IllegalArgumentException("not the key of a tag");
    }
    return key;
  }

  /** Character by character: a backslash takes the one behind it along, whatever it is. */
  private static String unescape(String value) {
    if (value.indexOf('\\') < 0) {
      return value;
    }
    var plain = new StringBuilder(value.length());
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c != '\\') {
        plain.append(c);
      } else if (++i < value.length()) {
        plain.append(meaning(value.charAt(i)));
      }
    }
    return plain.toString();
  }

  private static char meaning(char escaped) {
    return switch (escaped) {
      case ':' -> ';';
      case 's' -> ' ';
      case 'r' -> '\r';
      case 'n' -> '\n';
      default -> escaped;
    };
  }

  private static String escape(Map.Entry<String, String> tag) {
    var wire = new StringBuilder();
    tag.getValue()
        .chars()
        .forEach(c -> {
          switch (c) {
            case ';' -> wire.append("\\:");
            case ' ' -> wire.append("\\s");
            case '\\' -> wire.append("\\\\");
            case '\r' -> wire.append("\\r");
            case '\n' -> wire.append("\\n");
            default -> wire.append((char) c);
          }
        });
    return LineWriter.withoutBreaks("tag", wire.toString());
  }
}
