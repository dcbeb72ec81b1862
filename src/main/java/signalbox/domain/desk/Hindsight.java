package signalbox.domain.desk;

import java.util.Optional;
import java.util.stream.Stream;
import signalbox.domain.CaseChoice;
import signalbox.domain.Command;
import signalbox.domain.Decision;
import signalbox.domain.DeployEvent;
import signalbox.domain.Place;
import signalbox.domain.Refusal;
import signalbox.domain.deploy.EmergencyDeploy;

/** Holds what comes of words against the case as their author saw it. */
final class Hindsight {
  private Hindsight() {}

  /**
   * The same decision, unless it is about a case that is another now. An approval is bound to the
   * change and the task that its author saw; so is everything else of that kind.
   */
  static Decision of(Desk desk, Place place, Command.AsSeen command, Decision decision) {
    return listMeant(desk, place, command.said(), decision)
        .filter(deploy -> !deploy.isAs(command.seen()))
        .findFirst()
        .map(deploy -> Decision.refuse(new Refusal.ChangedSince(deploy.id(), deploy.revision())))
        .orElse(decision);
  }

  private static Stream<EmergencyDeploy> listMeant(
      Desk desk, Place place, Command.OfCase said, Decision decision) {
    return switch (decision) {
      case Decision.Accepted(var events) ->
          events.stream()
              .filter(DeployEvent.class::isInstance)
              .flatMap(event -> event.about().stream())
              .flatMap(id -> desk.findDeploy(id.number()).stream());
      case Decision.Refused _ -> findNamed(desk, place, said).stream();
    };
  }

  /** Whoever pressed a button of yesterday's card learns first that it is yesterday's. */
  private static Optional<EmergencyDeploy> findNamed(Desk desk, Place place, Command.OfCase said) {
    boolean decides =
        switch (said) {
          case Command.OnCase _ -> true;
          case Command.Note _ -> false;
          case Command.Either either -> either.first() instanceof Command.OnCase;
        };
    return findNumber(said.which())
        .filter(_ -> decides)
        .flatMap(desk::findDeploy)
        .filter(EmergencyDeploy::isOpen)
        .filter(deploy -> CaseDesk.findElsewhere(place, deploy).isEmpty());
  }

  private static Optional<Integer> findNumber(CaseChoice which) {
    return switch (which) {
      case CaseChoice.Named c -> Optional.of(c.id().number());
      case CaseChoice.Numbered c -> Optional.of(c.number());
      case CaseChoice.Unnamed _ -> Optional.empty();
    };
  }
}
