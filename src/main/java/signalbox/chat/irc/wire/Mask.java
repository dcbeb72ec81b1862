package signalbox.chat.irc.wire;

import java.util.Arrays;

/**
 * A pattern of hostmasks: {@code *} is any run of characters, {@code ?} any one, and a backslash
 * before either takes its meaning.
 */
public record Mask(String glob) {
  private static final int ANY_ONE = -1;
  private static final int ANY_RUN = -2;

  /** Whether the whole of it fits, in steps of at most the one length times the other. */
  public boolean matches(String hostmask, Casemapping casemapping) {
    return fits(compiled(casemapping), casemapping.fold(hostmask).codePoints().toArray());
  }

  /** Of several runs only the last is ever widened: what came before it stays settled. */
  private static boolean fits(int[] pattern, int[] text) {
    int p = 0;
    int t = 0;
    int run = -1;
    int widened = 0;
    while (t < text.length) {
      if (p < pattern.length && pattern[p] == ANY_RUN) {
        run = p++;
        widened = t;
      } else if (p < pattern.length && (pattern[p] == ANY_ONE || pattern[p] == text[t])) {
        p++;
        t++;
      } else if (run >= 0) {
        p = run + 1;
        t = ++widened;
      } else {
        return false;
      }
    }
    while (p < pattern.length && pattern[p] == ANY_RUN) {
      p++;
    }
    return p == pattern.length;
  }

  /** Folded a character at a time: some casemappings would fold the backslash away. */
  private int[] compiled(Casemapping casemapping) {
    int[] typed = glob.codePoints().toArray();
    int[] pattern = new int[typed.length];
    int length = 0;
    for (int i = 0; i < typed.length; i++) {
      boolean isEscape = typed[i] == '\\' && i + 1 < typed.length && isWild(typed[i + 1]);
      if (isEscape) {
        pattern[length++] = typed[++i];
      } else if (isWild(typed[i])) {
        pattern[length++] = typed[i] == '*' ? ANY_RUN : ANY_ONE;
      } else {
        pattern[length++] = casemapping.fold(typed[i]);
      }
    }
    return Arrays.copyOf(pattern, length);
  }

  private static boolean isWild(int c) {
    return c == '*' || c == '?';
  }
}
