package signalbox.rendering.papers.draft;

import java.util.ArrayList;
import java.util.List;
import signalbox.rendering.text.MarkdownText;

/** A form of drafts: how each part of a page is written in it; all words come out as text. */
public enum Markup {
  WIKITEXT {
    @Override
    String text(String words) {
      return WikiText.of(words);
    }

    @Override
    String title(String words) {
      return "'''" + words + "'''";
    }

    @Override
    String heading(String words) {
      return "== " + words + " ==";
    }

    @Override
    String aside(String words) {
      return "''" + words + "''";
    }

    @Override
    String fact(String name, String value) {
      return "* '''" + name + ":''' " + value;
    }

    @Override
    String point(String words) {
      return "* " + words;
    }

    @Override
    String link(String address, String words) {
      return "[" + Percent.address(address) + " " + words + "]";
    }

    @Override
    List<String> table(List<String> columns, List<List<String>> rows) {
      var lines = new ArrayList<String>();
      lines.add("{| class=\"wikitable\"");
      lines.add("! " + String.join(" !! ", columns));
      for (List<String> row : rows) {
        lines.add("|-");
        row.forEach(cell -> lines.add(("| " + cell).stripTrailing()));
      }
      lines.add("|}");
      return lines;
    }
  },
  MARKDOWN {
    @Override
    String text(String words) {
      return MarkdownText.of(words);
    }

    @Override
    String title(String words) {
      return "# " + words;
    }

    @Override
    String heading(String words) {
      return "## " + words;
    }

    @Override
    String aside(String words) {
      return "*" + words + "*";
    }

    @Override
    String fact(String name, String value) {
      return "- **" + name + ":** " + value;
    }

    @Override
    String point(String words) {
      return "- " + words;
    }

    @Override
    String link(String address, String words) {
      return "[" + words + "](<" + Percent.address(address) + ">)";
    }

    @Override
    List<String> table(List<String> columns, List<List<String>> rows) {
      var lines = new ArrayList<String>();
      lines.add("| " + String.join(" | ", columns) + " |");
      lines.add("|" + " --- |".repeat(columns.size()));
      rows.forEach(row -> lines.add("| " + String.join(" | ", row) + " |"));
      return lines;
    }
  };

  /** Words as text; what the others take is made by this. */
  abstract String text(String words);

  abstract String title(String words);

  abstract String heading(String words);

  abstract String aside(String words);

  abstract String fact(String name, String value);

  abstract String point(String words);

  abstract String link(String address, String words);

  abstract List<String> table(List<String> columns, List<List<String>> rows);
}
