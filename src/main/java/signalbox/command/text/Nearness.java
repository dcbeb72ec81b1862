package signalbox.command.text;

/** How far two words are apart, counted in slips of the hand. */
public final class Nearness {
  /** Slips after which a word counts as another one. */
  public static final int MOST_SLIPS = 2;

  private static final int LONGEST = 60;

  private Nearness() {}

  /** Whether the first may be meant for the second: at most two slips, fewer in short words. */
  public static boolean isNear(String typed, String meant) {
    return distance(typed, meant) <= Math.min(MOST_SLIPS, typed.length() / 2);
  }

  /** Letters left out, added, mistaken or swapped with the next; large when a word is too long. */
  public static int distance(String one, String other) {
    if (one.length() > LONGEST || other.length() > LONGEST) {
      return Integer.MAX_VALUE;
    }
    int[][] cost = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, one, other, i, j);
      }
    }
    return cost[one.length()][other.length()];
  }

  private static int cheapest(int[][] cost, String one, String other, int i, int j) {
    int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
    int best = Math.min(cost[i - 1][j], cost[i][j - 1]) + 1;
    best = Math.min(best, cost[i - 1][j - 1] + same);
    boolean swapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
  }
}
