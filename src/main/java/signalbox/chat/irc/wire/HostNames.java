package signalbox.chat.irc.wire;

import java.util.regex.Pattern;

/** Names of hosts, as a server may have them. */
public final class HostNames {
  private static final int LONGEST = 253;
  private static final Pattern LABEL =
      Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9\\-]{0,61}[A-Za-z0-9])?");

  private HostNames() {}

  /**
   * Two labels or more of letters, digits and inner hyphens. For names that we are given to connect
   * to: cloaks may look like anything.
   */
  public static boolean isValid(String name) {
    if (name.length() > LONGEST || name.indexOf('.') < 0) {
      return false;
    }
    for (String label : name.split("\\.", -1)) {
      if (!LABEL.matcher(label).matches()) {
        return false;
      }
    }
    return true;
  }
}
