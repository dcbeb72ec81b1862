package signalbox.rendering.query;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import signalbox.domain.CaseChoice;
import signalbox.domain.CaseId;
import signalbox.domain.Place;
import signalbox.domain.deploy.EmergencyDeploy;
import signalbox.domain.desk.Desk;
import signalbox.rendering.answer.Asked;
import signalbox.rendering.answer.RestrictedWords;
import signalbox.rendering.text.Names;
import signalbox.rendering.text.Prefix;

/** The case that a question is about, as far as it may be spoken of there. */
sealed interface Sought {
  /** It stands at the desk. */
  record Here(EmergencyDeploy deploy) implements Sought {}

  /** It has left the desk. */
  record Gone(Desk.Tombstone stone) implements Sought {}

  /** It cannot be told, and why. */
  record Nothing(String why) implements Sought {}

  /** The case that is meant; without one, the only one that is open here, else the last closed. */
  static Sought find(CaseChoice which, Asked asked, Prefix prefix) {
    return switch (which) {
      case CaseChoice.Named(var id) -> find(id, asked, prefix);
      case CaseChoice.Numbered(int number) -> find(CaseId.deploy(number), asked, prefix);
      case CaseChoice.Unnamed() -> findOnly(asked, prefix);
    };
  }

  private static Sought find(CaseId id, Asked asked, Prefix prefix) {
    var deploy = asked.desk().findDeploy(id.number());
    var stone = Optional.ofNullable(asked.desk().tombstones().get(id.number()));
    if (deploy.isEmpty() && stone.isEmpty()) {
      return new Nothing(
          "there is no case " + id + "; those that are open: " + prefix.type("status"));
    }
    if (!asked.mayHearOf(id)) {
      return new Nothing(RestrictedWords.of(id));
    }
    return deploy.<Sought>map(Here::new).orElseGet(() -> new Gone(stone.orElseThrow()));
  }

  private static Sought findOnly(Asked asked, Prefix prefix) {
    List<EmergencyDeploy> here = listHere(asked);
    List<EmergencyDeploy> open = here.stream().filter(EmergencyDeploy::isOpen).toList();
    if (open.size() > 1) {
      return new Nothing(
          "which one? say its name after the command: "
              + Names.list(open.stream().map(EmergencyDeploy::id).toList()));
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

  private static Instant closedAt(EmergencyDeploy deploy) {
    return deploy.progress().closing().map(c -> c.at()).orElse(Instant.MAX);
  }

  /** The cases of this venue, closed ones too; in private, all of which may be spoken there. */
  static List<EmergencyDeploy> listHere(Asked asked) {
    return asked.desk().deploys().values().stream()
        .filter(asked::mayHear)
        .filter(deploy ->
            !(asked.place() instanceof Place.InVenue in) || in.venue().equals(deploy.home()))
        .toList();
  }
}
