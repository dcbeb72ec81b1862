package signalbox.rendering.export;

import java.util.ArrayList;
import java.util.List;
import signalbox.rendering.text.MarkdownText;

/** A page in Markdown, written from its top; whatever people wrote stays text in it. */
final class MarkdownPage {
  private final List<String> lines = new ArrayList<>();

  MarkdownPage title(String title) {
    lines.add("# " + title);
    lines.add("");
    return this;
  }

  MarkdownPage item(String name, String value) {
    lines.add("- **" + name + ":** " + MarkdownText.of(value));
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
      escaped.add(MarkdownText.of(cell));
    }
    lines.add("| " + String.join(" | ", escaped) + " |");
  }

  /** The whole page, with its last line ended. */
  @Override
  public String toString() {
    return String.join("\n", lines) + "\n";
  }
}
