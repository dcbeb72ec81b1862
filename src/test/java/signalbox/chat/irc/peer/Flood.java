package signalbox.chat.irc.peer;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What a server bears before it drops what is said, or the one who says it.
 *
 * @param linesAtOnce how many lines of any kind in a second before the connection is closed
 * @param speechInASecond how many things said in a second before the rest is dropped unseen
 */
public record Flood(int linesAtOnce, int speechInASecond) {
  private static final long SECOND = 1_000_000_000L;

  public static Flood none() {
    return new Flood(Integer.MAX_VALUE, Integer.MAX_VALUE);
  }

  boolean isExcess(Pace pace) {
    return pace.inTheLastSecond() > linesAtOnce;
  }

  boolean isDropped(Pace pace) {
    return pace.inTheLastSecond() > speechInASecond;
  }

  /** When the last lines came. */
  static final class Pace {
    private final Deque<Long> times = new ArrayDeque<>();

    void note() {
      times.addLast(System.nanoTime());
    }

    int inTheLastSecond() {
      long since = System.nanoTime() - SECOND;
      while (!times.isEmpty() && times.getFirst() < since) {
        times.removeFirst();
      }
      return times.size();
    }
  }
}
