package signalbox.chat;

import java.util.Comparator;
import java.util.stream.Stream;
import signalbox.chat.trial.Trials;
import signalbox.command.Verb;
import signalbox.domain.Place;
import signalbox.domain.desk.Case;
import signalbox.rendering.answer.Asked;
import signalbox.rendering.standing.Headline;

/** The cases that could be named there: those of which the command would not be refused. */
record CaseChoices(Asked asked, Asking asking) {
  /** Of more cases than these, the nearest are tried. */
  private static final int MOST_TRIED = 200;

  Stream<Suggestion> list() {
    Verb verb = asking.spec().verb();
    var all =
        asked.desk().listCases().stream()
            .sorted(nearestFirst())
            .filter(asked::mayHear)
            .limit(MOST_TRIED);
    if (verb.isQuery()) {
      return all.sorted(Comparator.comparing(one -> !one.isOpen())).map(this::of);
    }
    var trials = new Trials(asked);
    record Tried(Case one, Trials.Outcome outcome) {}
    return all.map(one -> new Tried(one, trials.of(verb, one)))
        .filter(tried -> tried.outcome() != Trials.Outcome.REFUSED)
        .sorted(Comparator.comparing(Tried::outcome))
        .map(tried -> of(tried.one()));
  }

  /** The one that is spoken of, then those of this venue, then the others; the newest first. */
  private Comparator<Case> nearestFirst() {
    var about = asking.where().bearing().about();
    return Comparator.<Case, Boolean>comparing(one -> !about.filter(one.id()::equals).isPresent())
        .thenComparing(one -> !isHere(one))
        .thenComparing(Case::id, Comparator.reverseOrder());
  }

  private boolean isHere(Case one) {
    return asked.place() instanceof Place.InVenue in && in.venue().equals(one.home());
  }

  private Suggestion of(Case one) {
    return Choices.suggestion(one.id().toString(), Headline.of(asked.desk(), one));
  }
}
