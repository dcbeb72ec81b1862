package signalbox.command.reference;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where one kind of reference lives: an address that ends in a placeholder.
 *
 * @param origin scheme and host, such as {@code https://gerrit.example.org}
 * @param host with its port when it has one, in lower case
 * @param base the path up to the placeholder, from its first slash to its last
 */
record UrlTemplate(String origin, String host, String base) {
  private static final Pattern SHAPE =
      Pattern.compile("(https?://([A-Za-z0-9.-]+(?::\\d{1,5})?))(/(?:[\\w.~-]+/)*)\\{(\\w+)}");

  /** The template; empty when it is not an address that ends in that placeholder. */
  static Optional<UrlTemplate> find(String text, String placeholder) {
    var match = SHAPE.matcher(text);
    if (!match.matches() || !match.group(4).equals(placeholder)) {
      return Optional.empty();
    }
    String host = match.group(2).toLowerCase(Locale.ROOT);
    return Optional.of(new UrlTemplate(match.group(1), host, match.group(3)));
  }

  /** What stands in the placeholder's stead in that address; empty: it is of another place. */
  Optional<String> findRest(TypedUrl url) {
    boolean isHere =
        url.host().equals(host) && url.path().regionMatches(true, 0, base, 0, base.length());
    return isHere ? Optional.of(url.path().substring(base.length())) : Optional.empty();
  }

  /** The address with this in the placeholder's stead. */
  String fill(String rest) {
    return origin + base + rest;
  }
}
