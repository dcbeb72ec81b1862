package signalbox.simulation;

import java.util.ArrayList;
import java.util.List;
import signalbox.chat.Line;
import signalbox.message.Address;
import signalbox.message.Message;

/** What happened in a night, in the words of a play, for whoever has to find a fault. */
final class Transcript {
  /** The end of it is enough to read; the seed gives all of it again. */
  private static final int SHOWN = 80;

  private final List<String> lines = new ArrayList<>();
  private final long seed;

  Transcript(long seed) {
    this.seed = seed;
  }

  void note(String what) {
    lines.add("-- " + what + " --");
  }

  void line(Line line, boolean again) {
    String where = line.where().channel().orElse("");
    String who = line.who().nick() + (line.who().account().isPresent() ? "" : " (unidentified)");
    lines.add(
        "%s/%s %s> %s%s"
            .formatted(line.where().network(), where, who, line.text(), again ? "  (repeat)" : ""));
  }

  void said(Address to, Message message) {
    message
        .lines()
        .forEach(l -> lines.add("    %s/%s bot> %s".formatted(to.network(), to.name(), l)));
  }

  String tell(String fault) {
    int from = Math.max(0, lines.size() - SHOWN);
    return "-Dsimulation.seed=%d after %d lines: %s%n%s"
        .formatted(seed, lines.size(), fault, String.join("\n", lines.subList(from, lines.size())));
  }
}
