package signalbox.config.settings;

import java.util.regex.Pattern;

/**
 * Where a server listens.
 *
 * @param port 1 to 65535
 */
public record HostPort(String host, int port) {
  private static final Pattern SHAPE =
      Pattern.compile("([A-Za-z0-9.-]{1,253}|\\[[0-9a-fA-F:]{2,39}]):(\\d{1,5})");

  /**
   * Reads {@code irc.libera.chat:6697} or {@code [::1]:6667}.
   *
   * @throws IllegalArgumentException when it is neither
   */
  public static HostPort parse(String text) {
    var matcher = SHAPE.matcher(text);
    int port = matcher.matches() ? Integer.parseInt(matcher.group(2)) : 0;
    if (port < 1 || port > 65535) {
      throw new IllegalArgumentException("write host:port, such as \"irc.libera.chat:6697\"");
    }
    return new HostPort(matcher.group(1).replaceAll("[\\[\\]]", ""), port);
  }

  /** Whether it is this machine, so that nobody listens in. */
  public boolean isLocal() {
    return host.equals("localhost") || host.equals("::1") || host.startsWith("127.");
  }
}
