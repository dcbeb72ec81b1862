package signalbox.command.reference;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address as somebody typed or pasted it, taken apart.
 *
 * @param host with its port unless that is the usual one, in lower case
 * @param path without query; at least a slash
 * @param fragment without its hash; empty when there is none
 */
record TypedUrl(String host, String path, String fragment) {
  // A user name before the host never matches: such addresses look like another host than theirs.
  private static final Pattern SHAPE =
      Pattern.compile(
          "(?:https?://)?([a-z0-9.-]+\\.[a-z0-9-]+|localhost)(:\\d{1,5})?"
              + "(/[^?#\\s]*)?(?:\\?[^#\\s]*)?(?:#(\\S*))?",
          Pattern.CASE_INSENSITIVE);

  static Optional<TypedUrl> find(String typed) {
    var match = SHAPE.matcher(typed);
    if (!match.matches()) {
      return Optional.empty();
    }
    String port = Optional.ofNullable(match.group(2)).orElse("");
    String host = match.group(1).toLowerCase(Locale.ROOT) + (isUsual(port) ? "" : port);
    String path = Optional.ofNullable(match.group(3)).orElse("/");
    return Optional.of(new TypedUrl(host, path, Optional.ofNullable(match.group(4)).orElse("")));
  }

  private static boolean isUsual(String port) {
    return port.equals(":443") || port.equals(":80");
  }
}
