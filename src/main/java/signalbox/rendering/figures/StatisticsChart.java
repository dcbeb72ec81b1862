package signalbox.rendering.figures;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import signalbox.domain.ledger.Spread;
import signalbox.domain.ledger.Statistics;
import signalbox.rendering.text.Clip;
import signalbox.rendering.text.Times;

/** Statistics as a picture, in SVG: a bar for each seat, and below it what the words say. */
public final class StatisticsChart {
  private static final int WIDTH = 640;
  private static final int ROW = 24;
  private static final int BARS_FROM = 130;
  private static final int BARS_WIDE = 330;
  private static final int TOP = 40;

  /** Teams that have a bar. */
  private static final int MOST_ROWS = 12;

  /** Letters of a caption on a line of the picture. */
  private static final int LETTERS = 92;

  private StatisticsChart() {}

  /** The whole picture; it needs nothing from elsewhere. */
  public static String of(Statistics statistics) {
    List<Row> rows = rows(statistics);
    List<String> captions =
        StatisticsWords.of(statistics).stream().flatMap(line -> wrap(line).stream()).toList();
    int below = TOP + rows.size() * ROW + 20;
    int height = below + captions.size() * ROW;
    var svg = new StringBuilder();
    svg.append(
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" height="%d" \
        role="img" font-family="sans-serif" font-size="13">
        <title>Time until a yes</title>
        <rect width="100%%" height="100%%" fill="#ffffff"/>
        <text x="10" y="22" font-weight="bold">Time until a yes: half of them, and the longest</text>
        """
            .formatted(WIDTH, height, WIDTH, height));
    long longest = rows.stream().mapToLong(r -> r.spread().longest().toSeconds()).max().orElse(0);
    for (int i = 0; i < rows.size(); i++) {
      svg.append(bar(rows.get(i), TOP + i * ROW, Math.max(1, longest)));
    }
    for (int i = 0; i < captions.size(); i++) {
      svg.append(text(10, below + i * ROW, "#333333", captions.get(i)));
    }
    return svg.append("</svg>\n").toString();
  }

  private record Row(String name, Spread spread) {}

  private static List<Row> rows(Statistics statistics) {
    var rows = new ArrayList<Row>();
    statistics.toSeat().entrySet().stream()
        .map(e -> new Row(e.getKey(), e.getValue()))
        .sorted(Comparator.comparingInt((Row r) -> r.spread().count()).reversed())
        .limit(MOST_ROWS)
        .forEach(rows::add);
    if (statistics.toQuorum().count() > 0) {
      rows.add(new Row("every seat", statistics.toQuorum()));
    }
    return rows;
  }

  /** The longest behind, the half of them before it, and both in words. */
  private static String bar(Row row, int y, long longest) {
    Spread spread = row.spread();
    String words =
        "%s, %s (%d)"
            .formatted(
                Times.length(spread.median()), Times.length(spread.longest()), spread.count());
    return text(10, y + 14, "#000000", Clip.to(row.name(), 18))
        + rectangle(y, wide(spread.longest(), longest), "#b6cfe8")
        + rectangle(y, wide(spread.median(), longest), "#2f6ea8")
        + text(BARS_FROM + BARS_WIDE + 10, y + 14, "#000000", words);
  }

  private static int wide(Duration length, long longest) {
    return Math.max(1, Math.toIntExact(length.toSeconds() * BARS_WIDE / longest));
  }

  private static String rectangle(int y, int width, String colour) {
    return "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"16\" fill=\"%s\"/>\n"
        .formatted(BARS_FROM, y, width, colour);
  }

  private static String text(int x, int y, String colour, String words) {
    return "<text x=\"%d\" y=\"%d\" fill=\"%s\">%s</text>\n"
        .formatted(x, y, colour, escaped(words));
  }

  private static List<String> wrap(String line) {
    var lines = new ArrayList<String>();
    var current = new StringBuilder();
    for (String word : line.split(" ", -1)) {
      if (!current.isEmpty() && current.length() + word.length() >= LETTERS) {
        lines.add(current.toString());
        current.setLength(0);
      }
      current.append(current.isEmpty() ? "" : " ").append(word);
    }
    lines.add(current.toString());
    return lines;
  }

  /** Names are other people's: nothing in them is a tag, and no control sign comes through. */
  private static String escaped(String words) {
    return words
        .replaceAll("\\p{Cc}", " ")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
