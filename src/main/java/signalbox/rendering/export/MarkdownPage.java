package signalbox.rendering.export;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A page in Markdown, written from its top; whatever people wrote stays text in it. */
final class MarkdownPage {
  /** What Markdown or HTML would take for more than text. */
  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_{}\\[\\]<>#|!~&]");

  private final List<String> lines = new ArrayList<>();

  MarkdownPage title(String title) {
    lines.add("# " + title);
    lines.add("");
    return this;
  }

  MarkdownPage item(String name, String value) {
    lines.add("- **" + name + ":** " + escape(value));
    return this;
  }

  /** The head of a table, to which the rows that follow belong. */
  void table(String title, List<String> columns) {
    lines.add("");
    lines.add("## " + title);
    lines.add("");
    lines.add("| " + String.join(" | ", columns) + " |");
    lines.add("|" + " --- |".repeat(columns.size()));
  }

  void row(String... cells) {
    var escaped = new ArrayList<String>();
    for (String cell : cells) {
      escaped.add(escape(cell));
    }
    lines.add("| " + String.join(" | ", escaped) + " |");
  }

  private static String escape(String text) {
    String oneLine = text.replaceAll("[\\p{Cc}\\u2028\\u2029]", " ");
    return SPECIAL.matcher(oneLine).replaceAll("\\\\$0");
  }

  /** The whole page, with its last line ended. */
  @Override
  public String toString() {
    return String.join("\n", lines) + "\n";
  }
}
