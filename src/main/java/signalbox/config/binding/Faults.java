package signalbox.config.binding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gathers every fault of a reading, so that they are reported at once. */
public final class Faults {
  /** More than anybody mends in one go. */
  private static final int MOST = 200;

  /** Shorter values are words of every day, and hide nothing. */
  private static final int LEAST_HIDDEN = 4;

  private final List<Fault> found = new ArrayList<>();
  private final Set<String> hidden = new HashSet<>();

  /** Takes that value out of every fault: it is not what the file has, and could be a secret. */
  public void hide(String value) {
    if (value.length() >= LEAST_HIDDEN) {
      hidden.add(value);
    }
  }

  /** Notes one; after {@value #MOST} nothing more is noted. */
  public void add(Where where, String key, String words) {
    if (found.size() < MOST) {
      found.add(new Fault(where, key, words));
    }
  }

  public void addAll(List<Fault> others) {
    others.forEach(f -> add(f.where(), f.key(), f.words()));
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  /** By file and line. */
  public List<Fault> list() {
    return found.stream()
        .sorted(Comparator.comparing(Fault::where))
        .map(f -> new Fault(f.where(), f.key(), masked(f.words())))
        .toList();
  }

  private String masked(String words) {
    String masked = words;
    for (String value : hidden) {
      masked = masked.replace(value, "***");
    }
    return masked;
  }
}
