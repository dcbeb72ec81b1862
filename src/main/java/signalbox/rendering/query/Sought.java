package signalbox.rendering.query;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import signalbox.domain.CaseChoice;
import signalbox.domain.CaseId;
import signalbox.domain.Place;
import signalbox.domain.Refusal;
import signalbox.domain.desk.Case;
import signalbox.domain.desk.Desk;
import signalbox.rendering.answer.Asked;
import signalbox.rendering.answer.RestrictedWords;
import signalbox.rendering.text.Names;
import signalbox.rendering.text.Prefix;

/** The case that a question is about, as far as it may be spoken of there. */
sealed interface Sought {
  /** It stands at the desk. */
  record Here(Case about) implements Sought {}

  /** It has left the desk. */
  record Gone(Desk.Tombstone stone) implements Sought {}

  /** It cannot be told, and why. */
  record Nothing(String why) implements Sought {}

  /** The case that is meant; without one, the only one that is open here, else the last closed. */
  static Sought find(CaseChoice which, Asked asked, Prefix prefix) {
    return switch (which) {
      case CaseChoice.Named(var id) -> find(id, asked, prefix);
      case CaseChoice.Numbered(int number) -> find(named(number, asked), asked, prefix);
      case CaseChoice.Unnamed() -> findOnly(asked, prefix);
    };
  }

  /** The full name of that number; of one that nobody has, some name. */
  private static CaseId named(int number, Asked asked) {
    return asked.desk().findName(number).orElse(CaseId.deploy(number));
  }

  private static Sought find(CaseId id, Asked asked, Prefix prefix) {
    if (!asked.desk().findName(id.number()).equals(Optional.of(id))) {
      return new Nothing(
          "there is no case " + id + "; those that are open: " + prefix.type("status"));
    }
    var found = asked.desk().findCase(id);
    var stone = Optional.ofNullable(asked.desk().tombstones().get(id.number()));
    if (!asked.mayHearOf(id)) {
      return new Nothing(RestrictedWords.of(id));
    }
    return found.<Sought>map(Here::new).orElseGet(() -> new Gone(stone.orElseThrow()));
  }

  private static Sought findOnly(Asked asked, Prefix prefix) {
    List<Case> here = listHere(asked);
    List<Case> open = here.stream().filter(Case::isOpen).toList();
    if (open.size() > 1) {
      return new Nothing(
          "which one? say its name after the command: "
              + Names.list(open.stream().map(Case::id).toList()));
    }
    return (open.isEmpty() ? here : open)
        .stream()
            .max(Comparator.comparing(Sought::closedAt))
            .<Sought>map(Here::new)
            .orElseGet(() ->
                new Nothing(
                    "no case is open here; to ask for a deploy: "
                        + prefix.type("emergency deploy <change> <task>")));
  }

  private static Instant closedAt(Case one) {
    return one.closing().map(Refusal.Closing::at).orElse(Instant.MAX);
  }

  /** The cases of this venue, closed ones too; in private, all of which may be spoken there. */
  static List<Case> listHere(Asked asked) {
    return asked.desk().listCases().stream()
        .filter(asked::mayHear)
        .filter(
            one -> !(asked.place() instanceof Place.InVenue in) || in.venue().equals(one.home()))
        .toList();
  }
}
