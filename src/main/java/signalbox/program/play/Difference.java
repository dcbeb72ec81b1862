package signalbox.program.play;

import java.util.ArrayList;
import java.util.List;

/** How two lists of lines differ: lines missing begin with -, lines too many with +. */
final class Difference {
  /** Beyond so many lines on either side they are only held one against one. */
  private static final int MOST = 2_000;

  private Difference() {}

  static List<String> of(List<String> expected, List<String> really) {
    if (expected.equals(really)) {
      return List.of();
    }
    boolean small = expected.size() <= MOST && really.size() <= MOST;
    int[][] common = small ? common(expected, really) : new int[0][0];
    var lines = new ArrayList<String>();
    int e = 0;
    int r = 0;
    while (e < expected.size() || r < really.size()) {
      boolean same =
          e < expected.size() && r < really.size() && expected.get(e).equals(really.get(r));
      if (same) {
        lines.add("  " + expected.get(e));
        e++;
        r++;
      } else if (r == really.size()
          || (e < expected.size() && (!small || common[e + 1][r] >= common[e][r + 1]))) {
        lines.add("- " + expected.get(e));
        e++;
      } else {
        lines.add("+ " + really.get(r));
        r++;
      }
    }
    return lines;
  }

  /** How many lines the ends of both lists, from there on, have in common. */
  private static int[][] common(List<String> expected, List<String> really) {
    int[][] common = new int[expected.size() + 1][really.size() + 1];
    for (int e = expected.size() - 1; e >= 0; e--) {
      for (int r = really.size() - 1; r >= 0; r--) {
        common[e][r] =
            expected.get(e).equals(really.get(r))
                ? common[e + 1][r + 1] + 1
                : Math.max(common[e + 1][r], common[e][r + 1]);
      }
    }
    return common;
  }
}
