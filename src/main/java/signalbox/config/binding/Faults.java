package signalbox.config.binding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers every fault of a reading, so that they are reported at once. */
public final class Faults {
  /** More than anybody mends in one go. */
  private static final int MOST = 200;

  private final List<Fault> found = new ArrayList<>();

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
    return found.stream().sorted(Comparator.comparing(Fault::where)).toList();
  }
}
