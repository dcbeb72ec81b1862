package signalbox.rendering.text;

import java.util.regex.Pattern;

/** Somebody's words as text in Markdown, whatever stands in them. */
public final class MarkdownText {
  /** What Markdown or HTML would take for more than text. */
  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_{}\\[\\]<>#|!~&$]");

  /** What would begin a list when a text begins with it. */
  private static final Pattern BULLET = Pattern.compile("^[-+=]|(?<=^\\d{1,9})[.)]");

  private MarkdownText() {}

  /** The words as one line of text. */
  public static String of(String text) {
    String escaped = SPECIAL.matcher(OneLine.of(text)).replaceAll("\\\\$0");
    return BULLET.matcher(escaped).replaceFirst("\\\\$0");
  }
}
