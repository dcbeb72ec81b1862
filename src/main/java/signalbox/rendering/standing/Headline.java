package signalbox.rendering.standing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import signalbox.domain.deploy.EmergencyDeploy;
import signalbox.domain.deploy.Seats;
import signalbox.domain.desk.Case;
import signalbox.domain.desk.Desk;
import signalbox.message.Routes;
import signalbox.policy.Team;
import signalbox.rendering.answer.RestrictedWords;
import signalbox.rendering.text.Clip;
import signalbox.rendering.text.Names;

/**
 * What is open in a venue, at a glance, such as {@code deploy-17 needs sre}. It depends on what has
 * happened and on nothing else, so that it is another only after an event.
 */
public final class Headline {
  /** Bytes of a headline at the most; a topic has other things to say too. */
  static final int MOST_BYTES = 120;

  private Headline() {}

  /** The headline of that venue; empty: nothing is open there. */
  static Optional<String> of(Desk desk, Routes.Route route) {
    List<Case> open = desk.listOpenCases(route.venue());
    if (open.isEmpty()) {
      return Optional.empty();
    }
    String inWords =
        open.stream()
            .map(one -> inWords(desk, one, route.isPublic()))
            .collect(Collectors.joining(", "));
    return Optional.of(
        Clip.bytesOf(inWords) <= MOST_BYTES
            ? inWords
            : Clip.to(
                open.size() + " open: " + Names.list(open.stream().map(Case::id).toList()),
                MOST_BYTES));
  }

  /** One case at a glance, for those who may hear of it. */
  public static String of(Desk desk, Case one) {
    return Clip.to(one.id() + " " + state(desk, one), MOST_BYTES);
  }

  private static String inWords(Desk desk, Case one, boolean isPublic) {
    return isPublic && one.isRestricted()
        ? RestrictedWords.of(one.id())
        : one.id() + " " + state(desk, one);
  }

  private static String state(Desk desk, Case one) {
    return switch (one) {
      case Case.OfDeploy(var deploy) -> state(desk, deploy);
      case Case.OfMaintenance(var maintenance) ->
          maintenance.isHeld() ? "held" : maintenance.word();
    };
  }

  private static String state(Desk desk, EmergencyDeploy deploy) {
    var leader = deploy.deployer().orElseGet(deploy::requester);
    if (deploy.isHeld()) {
      return "held";
    }
    return switch (deploy.status()) {
      case REQUESTED -> "needs " + Names.and(listOpenTeams(desk, deploy));
      case CONFIRMED -> "ready (" + leader + ")";
      case STARTED -> "running (" + leader + ")";
      case ROLLING_BACK -> "rolling back (" + leader + ")";
      case DONE -> "done, to be verified";
      case CLOSED -> "closed";
    };
  }

  /** As of the last event: what has run out since then is told by an event of its own. */
  private static List<Team> listOpenTeams(Desk desk, EmergencyDeploy deploy) {
    return Seats.quorum(deploy, desk.roster(), desk.mark().at()).listOpen().stream()
        .distinct()
        .toList();
  }
}
