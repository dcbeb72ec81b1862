package signalbox.rendering.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Lines about one case, each of which bears its name. */
public final class CaseLines {
  private static final String BETWEEN = "; ";

  private final String name;
  private final List<String> lines = new ArrayList<>();

  public CaseLines(Object name) {
    this.name = name.toString();
  }

  /** One line more, such as {@code deploy-1: sam holds it}; empty words add nothing. */
  public CaseLines add(String words) {
    if (!words.isEmpty()) {
      lines.add(Clip.line(name + ": " + words));
    }
    return this;
  }

  /** On the last line, behind a semicolon, when it has room; else a line more. */
  public CaseLines join(String words) {
    if (lines.isEmpty() || words.isEmpty()) {
      return add(words);
    }
    String longer = lines.getLast() + "; " + words;
    if (Clip.bytesOf(longer) > Clip.LINE_BYTES) {
      return add(words);
    }
    lines.set(lines.size() - 1, longer);
    return this;
  }

  /** As many lines as hold these, several on a line. */
  public CaseLines pack(Collection<String> items) {
    String line = "";
    for (String item : items) {
      String longer = line.isEmpty() ? item : line + BETWEEN + item;
      if (Clip.bytesOf(name + ": " + longer) > Clip.LINE_BYTES) {
        add(line);
        line = item;
      } else {
        line = longer;
      }
    }
    return add(line);
  }

  /** Words that bear the name already or, when they are too long for a line, in several. */
  public CaseLines verbatim(String words) {
    List<String> pieces = Clip.wrap(words);
    lines.add(pieces.getFirst());
    pieces.stream().skip(1).forEach(this::add);
    return this;
  }

  /** Whether nothing was added. */
  public boolean isEmpty() {
    return lines.isEmpty();
  }

  /** The lines; of more than that many, the rest is counted. */
  public List<String> atMost(int most) {
    if (lines.size() <= most) {
      return List.copyOf(lines);
    }
    var some = new ArrayList<>(lines.subList(0, most - 1));
    some.add(name + ": and " + (lines.size() - most + 1) + " more lines");
    return some;
  }
}
