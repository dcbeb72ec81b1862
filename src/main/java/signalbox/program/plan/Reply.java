package signalbox.program.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import signalbox.program.ExitCode;

/** What came of a plan that was handed over: how it ended, and what is shown of it. */
public record Reply(ExitCode code, List<String> lines) {
  /** Lines that are kept at the most. */
  static final int MOST_LINES = 1_000;

  private static final int MOST_CHARACTERS = 400;

  public Reply {
    lines =
        lines.stream()
            .limit(MOST_LINES)
            .map(line -> line.substring(0, Math.min(MOST_CHARACTERS, line.length())))
            .toList();
  }

  static Reply of(ExitCode code, String line) {
    return new Reply(code, List.of(line));
  }

  String write() {
    return code.name() + "\n" + String.join("\n", lines.stream().map(Reply::oneLine).toList());
  }

  static Optional<Reply> read(String text) {
    List<String> all = text.lines().toList();
    return Stream.of(ExitCode.values())
        .filter(code -> !all.isEmpty() && code.name().equals(all.getFirst()))
        .findFirst()
        .map(code -> new Reply(code, all.subList(1, all.size())));
  }

  /** It is shown in a terminal, which takes orders from some signs. */
  private static String oneLine(String line) {
    return line.replaceAll("\\p{Cc}", " ");
  }
}
