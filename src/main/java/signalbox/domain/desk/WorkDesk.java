package signalbox.domain.desk;

import java.util.Optional;
import signalbox.domain.CaseChoice;
import signalbox.domain.CaseId;
import signalbox.domain.Command;
import signalbox.domain.Decision;
import signalbox.domain.Envelope;
import signalbox.domain.MemberId;
import signalbox.domain.Place;
import signalbox.domain.Refusal;
import signalbox.domain.Venue;
import signalbox.domain.maintenance.Operations;
import signalbox.domain.work.WorkDecider;
import signalbox.policy.DeskTimes;

/** Finds the venue and the case that work belongs to, and lets the work decide. */
final class WorkDesk {
  private WorkDesk() {}

  static Decision decide(Desk desk, Envelope envelope, MemberId by, Command.Work command) {
    return switch (command) {
      case Command.Claim c -> {
        var where = locate(desk, envelope.place(), c.in());
        yield where
            .refusal()
            .or(() -> findObstacle(desk, envelope, by, where, c))
            .map(Decision::refuse)
            .orElseGet(() -> claim(desk, envelope, by, where, c));
      }
      case Command.Note c -> {
        var where = locate(desk, envelope.place(), c.which());
        yield where.refusal().isPresent()
            ? Decision.refuse(where.refusal().get())
            : WorkDecider.note(desk.work(), hearing(desk, envelope, by, where), c.words());
      }
      case Command.Unclaim c ->
          inVenue(envelope)
              .map(v -> WorkDecider.unclaim(desk.work(), hearing(desk, envelope, by, v), c))
              .orElseGet(() -> Decision.refuse(new Refusal.OnlyInVenue()));
      case Command.Handoff c ->
          inVenue(envelope)
              .map(v -> WorkDecider.handOff(desk.work(), hearing(desk, envelope, by, v), c))
              .orElseGet(() -> Decision.refuse(new Refusal.OnlyInVenue()));
    };
  }

  /** Where work stands, or why it cannot be told. */
  private record Where(Venue venue, Optional<CaseId> belongsTo, Optional<Refusal> refusal) {
    static Where refused(Refusal refusal) {
      return new Where(new Venue(""), Optional.empty(), Optional.of(refusal));
    }

    static Where at(Venue venue, Optional<CaseId> belongsTo) {
      return new Where(venue, belongsTo, Optional.empty());
    }
  }

  /** Somebody else's claim is in the way before anything else is; one's own is no news there. */
  private static Optional<Refusal> findObstacle(
      Desk desk, Envelope envelope, MemberId by, Where where, Command.Claim claim) {
    return desk.work()
            .find(where.venue(), claim.target())
            .filter(c -> !c.holder().equals(by) || c.belongsTo().equals(where.belongsTo()))
            .isPresent()
        ? Optional.empty()
        : where
            .belongsTo()
            .flatMap(id -> desk.findMaintenance(id.number()))
            .flatMap(m ->
                Operations.findObstacle(
                    m,
                    claim.target(),
                    by,
                    Outlook.around(desk, envelope.at(), envelope.presence())));
  }

  private static Decision claim(
      Desk desk, Envelope envelope, MemberId by, Where where, Command.Claim claim) {
    var decision = WorkDecider.claim(desk.work(), hearing(desk, envelope, by, where), claim);
    return decision instanceof Decision.Accepted
        ? where
            .belongsTo()
            .flatMap(id -> desk.findMaintenance(id.number()))
            .flatMap(m -> Operations.comes(m, by, desk.roster()))
            .map(come -> decision.also(Decision.accept(come)))
            .orElse(decision)
        : decision;
  }

  private static Where locate(Desk desk, Place place, CaseChoice in) {
    return switch (in) {
      case CaseChoice.Named c when CaseDesk.isMisnamed(desk, c.id()) ->
          Where.refused(new Refusal.NoSuchCase(c.id().toString()));
      case CaseChoice.Named c -> inCase(desk, place, c.id().number());
      case CaseChoice.Numbered c -> inCase(desk, place, c.number());
      case CaseChoice.Unnamed _ ->
          place instanceof Place.InVenue venue
              ? inOnly(desk, venue.venue())
              : Where.refused(new Refusal.OnlyInVenue());
    };
  }

  private static Where inCase(Desk desk, Place place, int number) {
    var found = desk.findCase(number);
    if (found.isEmpty()) {
      return Where.refused(CaseDesk.missing(desk, place, number));
    }
    var c = found.get();
    var elsewhere = CaseDesk.findElsewhere(place, c);
    if (elsewhere.isPresent()) {
      return Where.refused(elsewhere.get());
    }
    return c.isOpen()
        ? Where.at(c.home(), Optional.of(c.id()))
        : Where.refused(
            new Refusal.WrongMoment(
                c.id(),
                c.status(),
                c.closing().map(Refusal.Closing::outcome),
                c.closing().map(Refusal.Closing::at)));
  }

  /**
   * With one open case in the venue it is that one's, with none the venue's own. A maintenance that
   * is only planned does not make anybody in an emergency say which case is meant.
   */
  private static Where inOnly(Desk desk, Venue venue) {
    var all = desk.listOpenCases(venue);
    var underway = all.stream().filter(WorkDesk::isUnderway).toList();
    var open = underway.isEmpty() ? all : underway;
    return open.size() > 1
        ? Where.refused(new Refusal.SayWhichCase(open.stream().map(Case::id).toList()))
        : Where.at(venue, open.stream().findFirst().map(Case::id));
  }

  private static boolean isUnderway(Case one) {
    return switch (one) {
      case Case.OfDeploy _ -> true;
      case Case.OfMaintenance(var maintenance) ->
          switch (maintenance.status()) {
            case PLANNING, ANNOUNCED, READY, POSTPONED -> maintenance.isEmergency();
            case IN_PROGRESS, HALTED, DONE -> true;
            case CLOSED -> false;
          };
    };
  }

  private static Optional<Where> inVenue(Envelope envelope) {
    return envelope.place() instanceof Place.InVenue in
        ? Optional.of(Where.at(in.venue(), Optional.empty()))
        : Optional.empty();
  }

  private static WorkDecider.Hearing hearing(
      Desk desk, Envelope envelope, MemberId by, Where where) {
    var book = desk.findBook().orElseThrow();
    DeskTimes times = book.times();
    return new WorkDecider.Hearing(
        by,
        where.venue(),
        where.belongsTo(),
        envelope.at(),
        desk.roster(),
        desk.roster().isOn(by, book.managers()),
        times.claim());
  }
}
