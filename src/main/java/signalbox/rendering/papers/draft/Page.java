package signalbox.rendering.papers.draft;

import java.util.ArrayList;
import java.util.List;
import signalbox.rendering.text.Clip;

/** A page of a draft, written from its top; whatever people wrote is cut to a length and text. */
final class Page {
  /** What one word of somebody may take, in bytes of UTF-8 before it is made text. */
  static final int MOST_BYTES = 1_500;

  private final Markup markup;
  private final List<String> lines = new ArrayList<>();

  Page(Markup markup) {
    this.markup = markup;
  }

  Page title(String words) {
    lines.add(markup.title(text(words)));
    return this;
  }

  /** What follows belongs to it. */
  Page section(String name) {
    lines.add("");
    lines.add(markup.heading(name));
    lines.add("");
    return this;
  }

  /** Words of the program itself, between the others. */
  Page aside(String words) {
    lines.add(markup.aside(text(words)));
    return this;
  }

  Page gap() {
    lines.add("");
    return this;
  }

  Page fact(String name, String value) {
    lines.add(markup.fact(name, text(value)));
    return this;
  }

  /** Something that can be looked at there; what is no address of the web stays text. */
  Page link(String name, String address) {
    return link(name, address, address);
  }

  /** The same under other words than the address. */
  Page link(String name, String address, String words) {
    lines.add(
        markup.fact(
            name,
            address.matches("(?i)https?://\\S+")
                ? markup.link(address, text(words))
                : text(words)));
    return this;
  }

  Page point(String words) {
    lines.add(markup.point(text(words)));
    return this;
  }

  Page table(List<String> columns, List<List<String>> rows) {
    lines.addAll(
        markup.table(
            columns, rows.stream().map(row -> row.stream().map(this::text).toList()).toList()));
    return this;
  }

  private String text(String words) {
    return markup.text(Clip.to(words, MOST_BYTES));
  }

  /** The whole page, with its last line ended. */
  @Override
  public String toString() {
    return String.join("\n", lines) + "\n";
  }
}
