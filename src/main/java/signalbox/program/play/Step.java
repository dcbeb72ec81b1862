package signalbox.program.play;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import signalbox.domain.CaseId;

/** One line of a transcript after its header. */
sealed interface Step {
  /** The line as it stands in the file. */
  Source source();

  /** Where a line stands, from 1, and how it reads. */
  record Source(int line, String text) {}

  /** A comment or an empty line: shown, and nothing else. */
  record Aside(Source source) implements Step {}

  /**
   * Somebody speaks in a venue's channel, or to the bot alone when the channel is empty.
   *
   * @param under where in the channel; empty: in the channel itself
   */
  record Speech(Source source, String channel, Optional<Under> under, String speaker, String text)
      implements Step {
    /** In the channel itself. */
    Speech(Source source, String channel, String speaker, String text) {
      this(source, channel, Optional.empty(), speaker, text);
    }
  }

  /** In the thread of a case, or else in reply to its card. */
  record Under(boolean thread, CaseId about) {}

  /**
   * What the bot is expected to say there, in order; {@code place} as it stands before the words.
   */
  record Expected(Source source, String place, String text) implements Step {}

  /** Time goes by. */
  record Later(Source source, Duration time) implements Step {}

  /** The program ends and starts again over the same store. */
  record Restart(Source source) implements Step {}

  /** Another policy is adopted. */
  record Policy(Source source, String name) implements Step {}

  /** Other people are adopted. */
  record People(Source source, List<Person> people) implements Step {}

  /** A network goes or comes back. */
  record Network(Source source, String name, boolean up) implements Step {}

  /** A member is seen to come or to go. */
  record Seen(Source source, String member, boolean here) implements Step {}

  /** These are behind a netsplit from now on, and neither seen nor heard; nobody: it is over. */
  record Split(Source source, List<String> members) implements Step {
    public Split {
      members = List.copyOf(members);
    }
  }

  /** A person of the file, with teams and duties as they stand after the name. */
  record Person(String name, List<String> parts) {}
}
