package signalbox.rendering.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import signalbox.message.Message;
import signalbox.rendering.text.Clip;

/** Words for a configuration that was read again. */
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

  /**
   * What came of reading, beyond what was adopted; nothing when its own words say all of it.
   *
   * @param afterRestart the keys that have changed and wait for the next start
   */
  public static Optional<Message> of(boolean adopted, List<String> afterRestart) {
    if (afterRestart.isEmpty()) {
      return adopted ? Optional.empty() : said("read again: nothing has changed");
    }
    String waiting = "changed, but only taken up by a restart: " + String.join(", ", afterRestart);
    return said(adopted ? waiting : "read again: nothing to take up now; " + waiting);
  }

  private static Optional<Message> said(String line) {
    return Optional.of(Message.of(Clip.line(line)));
  }
}
