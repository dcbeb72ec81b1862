package signalbox.chat.trial;

import java.util.Comparator;
import java.util.Optional;
import signalbox.command.Verb;
import signalbox.domain.Command;
import signalbox.domain.Decision;
import signalbox.domain.Envelope;
import signalbox.domain.Event;
import signalbox.domain.desk.Case;
import signalbox.domain.desk.DeskDecider;
import signalbox.rendering.answer.Asked;

/** Finds out what somebody could say of a case now, by trying it on a desk that stays as it is. */
public record Trials(Asked asked) {
  /** What would come of it. */
  public enum Outcome {
    /** It would count. */
    COUNTS,
    /** It would be written down, and change nothing. */
    NOTED,
    REFUSED
  }

  /** The best that would come of that command about the case. */
  public Outcome of(Verb verb, Case one) {
    return Samples.find(verb).stream()
        .flatMap(sample -> sample.listFor(one, asked))
        .map(this::decide)
        .min(Comparator.naturalOrder())
        .orElse(Outcome.REFUSED);
  }

  private Outcome decide(Command command) {
    var envelope =
        new Envelope(
            asked.audience().speaker(),
            asked.place(),
            asked.now(),
            Optional.empty(),
            asked.presence(),
            command);
    return switch (DeskDecider.decide(asked.desk(), envelope)) {
      case Decision.Refused _ -> Outcome.REFUSED;
      case Decision.Accepted(var events) ->
          events.stream().allMatch(Event::isAside) ? Outcome.NOTED : Outcome.COUNTS;
    };
  }
}
