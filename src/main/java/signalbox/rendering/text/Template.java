package signalbox.rendering.text;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of the policy with names in braces, which are filled in; nothing else of it changes.
 *
 * <p>A name without a value is left out, together with the blank before it (else after it) and a
 * colon or comma that follows it, so that the line still reads.
 */
public record Template(String text) {
  private static final Pattern NAME = Pattern.compile("\\{([a-z-]+)}");
  private static final Pattern EMPTY = Pattern.compile(" \u0000[:,]?|\u0000[:,]? ?");

  /** The names in braces. */
  public Set<String> listNames() {
    var names = new TreeSet<String>();
    NAME.matcher(text).results().forEach(found -> names.add(found.group(1)));
    return names;
  }

  /** The line with these values; a name that is missing or has an empty value is left out. */
  public String fill(Map<String, String> values) {
    String filled =
        NAME.matcher(text)
            .replaceAll(found -> Matcher.quoteReplacement(valueOf(found.group(1), values)));
    return EMPTY.matcher(filled).replaceAll("").strip();
  }

  private static String valueOf(String name, Map<String, String> values) {
    String value = values.getOrDefault(name, "");
    return value.isEmpty() ? "\u0000" : value.replace('\u0000', ' ');
  }
}
