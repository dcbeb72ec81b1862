package signalbox.chat.discord.door;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import signalbox.chat.Line;
import signalbox.domain.Seen;

/** How lines look in what the tests expect. */
final class Shown {
  private Shown() {}

  /** Such as {@code dana> !approve [about deploy-17, r3, aside]}. */
  static String line(Line line) {
    Line.Bearing bearing = line.where().bearing();
    List<String> marks =
        Stream.of(
                line.where().channel().isEmpty() ? Optional.of("alone") : Optional.<String>empty(),
                bearing.about().map(about -> "about " + about),
                bearing.seen().map(Shown::seen),
                bearing.thread().map(_ -> "thread"),
                bearing.aside().map(_ -> "aside"),
                bearing.addressed() ? Optional.of("to us") : Optional.<String>empty())
            .flatMap(Optional::stream)
            .toList();
    return line.who().nick() + "> " + line.text() + " " + marks;
  }

  private static String seen(Seen seen) {
    return switch (seen) {
      case Seen.InRevision(int revision) -> "r" + revision;
      case Seen.AsOf(Instant at) ->
          "as of " + Duration.between(Tenant.START, at).toSeconds() + " s";
    };
  }
}
