package signalbox.rendering;

import java.util.ArrayList;
import java.util.List;
import signalbox.message.Message;
import signalbox.rendering.text.Clip;

/** Words for a configuration that was to be read again and cannot be used. */
public final class ReloadWords {
  /** Faults that are named; more are counted. */
  private static final int MOST_NAMED = 5;

  private ReloadWords() {}

  /** What is wrong, by file and line, and that nothing has changed. */
  public static Message of(List<String> faults) {
    var lines = new ArrayList<String>();
    lines.add("not reloaded, what was adopted before stays; faults: " + faults.size());
    faults.stream().limit(MOST_NAMED).map(Clip::line).forEach(lines::add);
    if (faults.size() > MOST_NAMED) {
      lines.add("all of them: signalbox check");
    }
    return new Message(lines);
  }
}
