package signalbox.domain.maintenance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import signalbox.domain.Because.Gap;
import signalbox.domain.MemberId;
import signalbox.domain.Shift;
import signalbox.domain.Window;

/** Who is there when, over a whole window. */
public final class Staffing {
  private Staffing() {}

  /** The times of the window at which fewer than that many are there of those who count. */
  public static List<Gap> gaps(
      Window window, List<Shift> shifts, Predicate<MemberId> counts, int needed) {
    var counting = shifts.stream().filter(s -> counts.test(s.member())).toList();
    var gaps = new ArrayList<Gap>();
    List<Instant> changes = changes(window, counting);
    for (int i = 0; i + 1 < changes.size(); i++) {
      var there = listThere(counting, changes.get(i));
      if (there.size() < needed) {
        add(gaps, new Gap(changes.get(i), changes.get(i + 1), there));
      }
    }
    return List.copyOf(gaps);
  }

  /** The members who are there at that moment, by name. */
  public static List<MemberId> listThere(List<Shift> shifts, Instant at) {
    return shifts.stream()
        .filter(s -> !s.window().start().isAfter(at) && s.window().end().isAfter(at))
        .map(Shift::member)
        .distinct()
        .sorted()
        .toList();
  }

  /** The instants at which somebody comes or goes, from the start of the window to its end. */
  private static List<Instant> changes(Window window, List<Shift> shifts) {
    var changes = new TreeSet<Instant>();
    for (Shift shift : shifts) {
      changes.add(shift.window().start());
      changes.add(shift.window().end());
    }
    changes.removeIf(at -> !at.isAfter(window.start()) || !at.isBefore(window.end()));
    changes.add(window.start());
    changes.add(window.end());
    return List.copyOf(changes);
  }

  /** What is the same on both sides of a change is one gap. */
  private static void add(List<Gap> gaps, Gap next) {
    if (!gaps.isEmpty()
        && gaps.getLast().until().equals(next.from())
        && gaps.getLast().there().equals(next.there())) {
      Gap last = gaps.removeLast();
      gaps.add(new Gap(last.from(), next.until(), next.there()));
    } else {
      gaps.add(next);
    }
  }
}
