package signalbox.domain.desk;

import java.util.Optional;
import java.util.stream.Stream;
import signalbox.domain.CaseChoice;
import signalbox.domain.Command;
import signalbox.domain.Decision;
import signalbox.domain.DeployEvent;
import signalbox.domain.MaintenanceEvent;
import signalbox.domain.Place;
import signalbox.domain.Refusal;

/** Holds what comes of words against the case as their author saw it. */
final class Hindsight {
  private Hindsight() {}

  /**
   * The same decision, unless it is about a case that is another now. An approval is bound to the
   * change and the task that its author saw; so is everything else of that kind.
   */
  static Decision of(Desk desk, Place place, Command.AsSeen command, Decision decision) {
    return listMeant(desk, place, command.said(), decision)
        .filter(meant -> !meant.isAs(command.seen()))
        .findFirst()
        .map(meant -> Decision.refuse(new Refusal.ChangedSince(meant.id(), meant.revision())))
        .orElse(decision);
  }

  private static Stream<Case> listMeant(
      Desk desk, Place place, Command.OfCase said, Decision decision) {
    return switch (decision) {
      case Decision.Accepted(var events) ->
          events.stream()
              .filter(e -> e instanceof DeployEvent || e instanceof MaintenanceEvent)
              .flatMap(event -> event.about().stream())
              .flatMap(id -> desk.findCase(id).stream());
      case Decision.Refused _ -> findNamed(desk, place, said).stream();
    };
  }

  /** Whoever pressed a button of yesterday's card learns first that it is yesterday's. */
  private static Optional<Case> findNamed(Desk desk, Place place, Command.OfCase said) {
    boolean decides =
        switch (said) {
          case Command.OnCase _ -> true;
          case Command.Note _ -> false;
          case Command.Either either -> either.first() instanceof Command.OnCase;
        };
    return findNumber(said.which())
        .filter(_ -> decides)
        .flatMap(desk::findCase)
        .filter(Case::isOpen)
        .filter(named -> CaseDesk.findElsewhere(place, named).isEmpty());
  }

  private static Optional<Integer> findNumber(CaseChoice which) {
    return switch (which) {
      case CaseChoice.Named c -> Optional.of(c.id().number());
      case CaseChoice.Numbered c -> Optional.of(c.number());
      case CaseChoice.Unnamed _ -> Optional.empty();
    };
  }
}
