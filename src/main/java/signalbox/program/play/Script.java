package signalbox.program.play;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A transcript, read.
 *
 * @param opening the lines of the header, as they stand
 */
record Script(List<String> opening, Cast cast, List<Step> steps) {
  Script {
    opening = List.copyOf(opening);
    steps = List.copyOf(steps);
  }

  /** What the header says. */
  record Cast(
      List<Step.Person> people, List<Room> rooms, Instant start, String policy, Extras extras) {}

  /** A channel of the file, such as {@code #ops}; each is a venue of its own. */
  record Room(String channel, boolean isPublic) {
    String venue() {
      return channel.substring(1);
    }
  }

  /** What the header may say beyond that. */
  record Extras(Optional<String> sal, Optional<String> conductor, Optional<String> lastResort) {}

  /** Whether the file says anything of what the bot should say. */
  boolean expectsAnything() {
    return steps.stream().anyMatch(s -> s instanceof Step.Expected);
  }
}
