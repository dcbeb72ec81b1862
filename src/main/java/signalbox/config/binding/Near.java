package signalbox.config.binding;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the known word that somebody meant by a mistyped one. */
public final class Near {
  private static final int MOST_SHOWN = 12;

  private Near() {}

  /** The nearest known word within two typing mistakes; one, when it is short. */
  public static Optional<String> find(String typed, Collection<String> known) {
    return known.stream()
        .filter(k -> distance(typed, k) <= (k.length() < 5 ? 1 : 2))
        .min(Comparator.<String>comparingInt(k -> distance(typed, k)).thenComparing(k -> k));
  }

  /** Words to add to a complaint: the nearest one, else those that are known. */
  public static String hint(String typed, Collection<String> known) {
    return find(typed, known).map(near -> "did you mean " + near + "?").orElseGet(() -> all(known));
  }

  private static String all(Collection<String> known) {
    String some = known.stream().sorted().limit(MOST_SHOWN).collect(Collectors.joining(", "));
    return known.isEmpty()
        ? "there is none"
        : "known: " + some + (known.size() > MOST_SHOWN ? ", …" : "");
  }

  private static int distance(String a, String b) {
    int[] last = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
      }
      last = row;
    }
    return last[b.length()];
  }
}
