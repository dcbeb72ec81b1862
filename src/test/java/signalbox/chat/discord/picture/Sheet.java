package signalbox.chat.discord.picture;

import java.util.Locale;
import java.util.regex.Pattern;

/** A sheet to draw on, from the top to the bottom. */
final class Sheet {
  static final int WIDTH = 640;

  private static final Pattern LINK = Pattern.compile("https?://\\S+");

  private final StringBuilder drawn = new StringBuilder();
  private final String title;

  Sheet(String title) {
    this.title = title;
  }

  void box(int x, int y, int width, int height, String colour) {
    drawn.append(
        "  <rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"3\" fill=\"%s\"/>%n"
            .formatted(x, y, width, height, colour));
  }

  void text(int x, int y, String style, String words) {
    drawn.append(
        "  <text x=\"%d\" y=\"%d\"%s>%s</text>%n"
            .formatted(
                x, y, style.isEmpty() ? "" : " class=\"" + style + "\"", linked(escaped(words))));
  }

  private static String linked(String words) {
    return LINK.matcher(words).replaceAll("<tspan class=\"link\">$0</tspan>");
  }

  /** The whole picture, of that height. */
  String svg(int height) {
    return """
    <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="%2$d" viewBox="0 0 %1$d %2$d" role="img">
      <title>%3$s</title>
      <style>
        text { font: 14px sans-serif; fill: #1a202c; }
        .title { font-weight: bold; font-size: 16px; }
        .name { font-size: 12px; font-weight: bold; fill: #4a5568; }
        .small { font-size: 12px; fill: #4a5568; }
        .link { fill: #2b6cb0; }
        .press { fill: #ffffff; text-anchor: middle; }
      </style>
      <rect width="%1$d" height="%2$d" fill="#ffffff"/>
    %4$s</svg>
    """
        .formatted(WIDTH, height, escaped(title), drawn)
        .replace("\r", "");
  }

  static String colour(int rgb) {
    return String.format(Locale.ROOT, "#%06x", rgb);
  }

  private static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
