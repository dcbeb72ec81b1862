package signalbox.chat.trial;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import signalbox.command.Verb;

/** A sample for each command that is about a case and changes it. */
final class Samples {
  private static final Map<Verb, Sample> ALL =
      joined(
          List.of(
              CaseSamples.all(),
              DeploySamples.all(),
              ConsentSamples.all(),
              PlanSamples.all(),
              NoticeSamples.all(),
              CourseSamples.all(),
              PaperSamples.all()));

  private Samples() {}

  /** Empty: the command takes no case, or only asks about it. */
  static Optional<Sample> find(Verb verb) {
    return Optional.ofNullable(ALL.get(verb));
  }

  private static Map<Verb, Sample> joined(List<Map<Verb, Sample>> pages) {
    var all = new EnumMap<Verb, Sample>(Verb.class);
    pages.forEach(all::putAll);
    return all;
  }
}
