package signalbox.rendering.text;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Names of people, teams and cases in a row, as many as a line bears. */
public final class Names {
  /** Names in a row at the most; those left over are counted. */
  public static final int MOST = 6;

  private Names() {}

  /** Such as {@code sam, tyler and 3 more}; nobody is the empty text. */
  public static String list(Collection<?> names) {
    if (names.size() <= MOST) {
      return commas(names);
    }
    return commas(names.stream().limit(MOST).toList()) + " and " + (names.size() - MOST) + " more";
  }

  /** Such as {@code sam, tyler and robin}. */
  public static String and(Collection<?> names) {
    return join(names, " and ");
  }

  /** Such as {@code !done or !abort}. */
  public static String or(Collection<?> names) {
    return join(names, " or ");
  }

  private static String join(Collection<?> names, String last) {
    if (names.size() < 2 || names.size() > MOST) {
      return list(names);
    }
    List<?> all = List.copyOf(names);
    return commas(all.subList(0, all.size() - 1)) + last + all.getLast();
  }

  private static String commas(Collection<?> names) {
    return names.stream().map(Object::toString).collect(Collectors.joining(", "));
  }
}
