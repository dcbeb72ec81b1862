package signalbox.chat.irc.wire;

import java.util.Locale;

/**
 * Which letters a server holds to be the same in names of people and channels; {@link #RFC1459}
 * where it does not say.
 */
public enum Casemapping {
  /** A to Z. */
  ASCII("", ""),
  /** And the Scandinavian letters of old. */
  RFC1459("[]\\~", "{}|^"),
  /** The same without the tilde. */
  RFC1459_STRICT("[]\\", "{}|");

  private final String upper;
  private final String lower;

  Casemapping(String upper, String lower) {
    this.upper = upper;
    this.lower = lower;
  }

  /**
   * By its name in {@code CASEMAPPING=}. One that is unknown here, such as those of Unicode, is
   * taken for {@link #ASCII}, which holds the fewest names to be the same.
   */
  public static Casemapping of(String isupportValue) {
    return switch (isupportValue.toLowerCase(Locale.ROOT)) {
      case "rfc1459" -> RFC1459;
      case "rfc1459-strict", "strict-rfc1459" -> RFC1459_STRICT;
      default -> ASCII;
    };
  }

  /** The form in which names that are the same are equal. */
  public String fold(String name) {
    var folded = new StringBuilder(name.length());
    name.chars().forEach(c -> folded.append((char) fold(c)));
    return folded.toString();
  }

  int fold(int c) {
    if (c >= 'A' && c <= 'Z') {
      return c + ('a' - 'A');
    }
    int i = upper.indexOf(c);
    return i < 0 ? c : lower.charAt(i);
  }

  /** Whether two names are the same. */
  public boolean same(String one, String other) {
    return fold(one).equals(fold(other));
  }
}
