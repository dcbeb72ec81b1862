package signalbox.chat.irc.output.proof;

import java.util.regex.Pattern;

/** How like the text that came back is to the one that was written. */
enum Likeness {
  SAME,
  /** But for colours, other control characters and blanks, which channels may take out. */
  STRIPPED,
  /** The server has kept the beginning only. */
  CUT,
  /** Other words. */
  OTHER;

  /** Shorter beginnings may be chance. */
  private static final int CUT_AT = 100;

  private static final Pattern PAINT =
      Pattern.compile(
          "\\x03(?:\\d{1,2}(?:,\\d{1,2})?)?|\\x04(?:[0-9A-Fa-f]{6}(?:,[0-9A-Fa-f]{6})?)?"
              + "|\\p{Cc}|\\s+");

  static Likeness of(String written, String back) {
    if (written.equals(back)) {
      return SAME;
    }
    String plain = PAINT.matcher(written).replaceAll("");
    String plainBack = PAINT.matcher(back).replaceAll("");
    if (plain.equals(plainBack)) {
      return STRIPPED;
    }
    // What is cut may end in half a character.
    String whole = plainBack.replaceAll("\\uFFFD+$", "");
    return whole.length() >= CUT_AT && plain.startsWith(whole) ? CUT : OTHER;
  }
}
