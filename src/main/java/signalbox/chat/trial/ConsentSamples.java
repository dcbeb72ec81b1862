package signalbox.chat.trial;

import static java.util.Map.entry;
import static signalbox.chat.trial.Sample.WHY;

import java.util.Map;
import signalbox.command.Verb;
import signalbox.domain.ConsentAction;

/** What managers and specialists say of a maintenance, and what is said to them. */
final class ConsentSamples {
  private ConsentSamples() {}

  static Map<Verb, Sample> all() {
    return Map.ofEntries(
        entry(Verb.DISCUSSED, Sample.of(new ConsentAction.Discuss())),
        entry(Verb.ACK, Sample.of(new ConsentAction.Acknowledge())),
        entry(Verb.RATIFY, Sample.of(new ConsentAction.Ratify(WHY))),
        entry(Verb.OBJECT, Sample.of(new ConsentAction.ObjectTo(WHY))),
        entry(Verb.ENGAGED, Sample.of(new ConsentAction.EngageNobody(WHY))));
  }
}
