package signalbox.chat.irc;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import signalbox.chat.irc.wire.IrcLine;

/** The batches that are open, by which a server says what lines belong to. */
final class Batches {
  /** Open at a time; a line of one beyond is a line of an unknown one. */
  private static final int MOST = 100;

  private static final String UNKNOWN = "?";
  private static final Set<String> LIVE =
      Set.of("labeled-response", "draft/labeled-response", "netjoin", "netsplit");

  private final Map<String, Batch> open = new LinkedHashMap<>();

  private record Batch(String type, Optional<String> within) {}

  /** Takes note of what begins and ends. */
  void heard(IrcLine line) {
    String reference = line.param(0);
    if (!line.command().equals("BATCH") || reference.length() < 2) {
      return;
    }
    String name = reference.substring(1);
    if (reference.startsWith("-")) {
      open.remove(name);
    } else if (reference.startsWith("+") && open.size() < MOST) {
      open.put(name, new Batch(line.param(1), line.tag("batch")));
    }
  }

  /** Whether the line happens now, and is not told of the past or in some way we do not know. */
  boolean isLive(IrcLine line) {
    return line.tag("batch").map(name -> isLive(name, MOST)).orElse(true);
  }

  private boolean isLive(String name, int depth) {
    String type = type(name);
    Optional<String> within = Optional.ofNullable(open.get(name)).flatMap(Batch::within);
    return depth > 0
        && LIVE.contains(type)
        && within.map(outer -> isLive(outer, depth - 1)).orElse(true);
  }

  /** Whether the line belongs to a netsplit. */
  boolean isSplit(IrcLine line) {
    return line.tag("batch").filter(name -> type(name).equals("netsplit")).isPresent();
  }

  private String type(String name) {
    return Optional.ofNullable(open.get(name)).map(Batch::type).orElse(UNKNOWN);
  }
}
