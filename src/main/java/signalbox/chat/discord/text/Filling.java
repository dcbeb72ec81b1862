package signalbox.chat.discord.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Fills messages with lines: broken at blanks where a line is longer than a message, never inside a
 * piece, and counted where too many are left over.
 */
final class Filling {
  /** What stands on one line of a message, and which line of ours it is or goes on with. */
  private record Row(String text, Set<String> called, int line) {}

  private final int units;
  private final int most;
  private final List<Row> rows = new ArrayList<>();

  /**
   * @param units of UTF-16 in one message at the most
   * @param most messages
   */
  Filling(int units, int most) {
    this.units = units;
    this.most = most;
  }

  /** The messages; those of blank lines alone are left out. */
  List<Spoken> fill(List<List<Piece>> lines) {
    for (int i = 0; i < lines.size(); i++) {
      breakUp(lines.get(i), i);
    }
    var messages = new ArrayList<List<Row>>();
    for (Row row : rows) {
      if (messages.isEmpty() || length(messages.getLast()) + 1 + row.text().length() > units) {
        messages.add(new ArrayList<>());
      }
      messages.getLast().add(row);
    }
    return messages.size() <= most ? spoken(messages) : withCount(messages);
  }

  private List<Spoken> withCount(List<List<Row>> messages) {
    List<List<Row>> kept = messages.subList(0, most);
    List<Row> last = kept.getLast();
    String count = count(kept);
    while (!last.isEmpty() && length(last) + 1 + count.length() > units) {
      last.removeLast();
      count = count(kept);
    }
    List<Spoken> spoken = spoken(kept);
    Spoken end = spoken.removeLast();
    String before = end.content().isEmpty() ? "" : end.content() + "\n";
    spoken.add(new Spoken(before + count, end.called()));
    return spoken;
  }

  /** How many lines are not said to their end, when no more than these rows are said. */
  private String count(List<List<Row>> kept) {
    int said = kept.stream().mapToInt(List::size).sum();
    long left = rows.subList(said, rows.size()).stream().map(Row::line).distinct().count();
    return left == 1 ? "and 1 more line" : "and " + left + " more lines";
  }

  private static int length(List<Row> message) {
    return message.stream().mapToInt(row -> row.text().length() + 1).sum() - 1;
  }

  private static List<Spoken> spoken(List<List<Row>> messages) {
    var spoken = new ArrayList<Spoken>();
    for (List<Row> message : messages) {
      var called = new LinkedHashSet<String>();
      message.forEach(row -> called.addAll(row.called()));
      List<String> lines = message.stream().map(Row::text).toList();
      spoken.add(new Spoken(String.join("\n", lines), called));
    }
    return spoken;
  }

  private void breakUp(List<Piece> line, int number) {
    var row = new ArrayList<Piece>();
    int size = 0;
    for (List<Piece> word : words(line)) {
      int more = size(word);
      if (size + more <= room()) {
        row.addAll(word);
        size += more;
      } else {
        end(row, number);
        size = start(row, word, number);
      }
    }
    end(row, number);
  }

  /** A word begins a row; when it is longer than one, it goes on over several. The last's size. */
  private int start(List<Piece> row, List<Piece> word, int number) {
    int size = 0;
    for (Piece piece : word) {
      if (size + piece.length() > room()) {
        end(row, number);
        size = 0;
      }
      if (!row.isEmpty() || !piece.isBlank()) {
        row.add(piece);
        size += piece.length();
      }
    }
    return size;
  }

  private void end(List<Piece> row, int number) {
    var text = new StringBuilder();
    row.forEach(piece -> text.append(piece.text()));
    if (!text.toString().isBlank()) {
      Set<String> called = new LinkedHashSet<>();
      row.stream().map(Piece::called).flatMap(Optional::stream).forEach(called::add);
      rows.add(new Row(Escapes.opening(text.toString().stripTrailing()), called, number));
    }
    row.clear();
  }

  /** A sign may come before a row when it opens with one that means something there. */
  private int room() {
    return units - 1;
  }

  private static int size(List<Piece> pieces) {
    return pieces.stream().mapToInt(Piece::length).sum();
  }

  /** Each with the blanks before it. */
  private static List<List<Piece>> words(List<Piece> line) {
    var words = new ArrayList<List<Piece>>();
    boolean inWord = true;
    for (Piece piece : line) {
      if (words.isEmpty() || (piece.isBlank() && inWord)) {
        words.add(new ArrayList<>());
      }
      words.getLast().add(piece);
      inWord = !piece.isBlank();
    }
    return words;
  }
}
