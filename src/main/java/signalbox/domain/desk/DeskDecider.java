package signalbox.domain.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import signalbox.domain.CaseAction;
import signalbox.domain.CaseChoice;
import signalbox.domain.CaseId;
import signalbox.domain.Command;
import signalbox.domain.CourseEvent;
import signalbox.domain.Decision;
import signalbox.domain.DeployEvent;
import signalbox.domain.DeskEvent;
import signalbox.domain.Envelope;
import signalbox.domain.Event;
import signalbox.domain.MemberId;
import signalbox.domain.Refusal;
import signalbox.domain.Speaker;
import signalbox.domain.WorkEvent;
import signalbox.domain.work.WorkDecider;

/** The root decider: who speaks, of which case, and what comes of it. */
public final class DeskDecider {
  /** How far ahead somebody may say to be away. */
  static final Duration LONGEST_ABSENCE = Duration.ofDays(60);

  private DeskDecider() {}

  /** What comes of a command; nothing is changed here. */
  public static Decision decide(Desk desk, Envelope envelope) {
    return switch (envelope.command()) {
      case Command.Housekeeping c -> housekeeping(desk, envelope, c);
      case Command.Identity c -> IdentityDesk.decide(desk, envelope, c);
      case Command.OnCase c when c.action() instanceof CaseAction.Due ->
          envelope.by() instanceof Speaker.Clock
              ? withClaimsPutDown(desk, CaseDesk.onCase(desk, envelope, c))
              : Decision.refuse(new Refusal.AdminsOnly());
      case Command.RequestDeploy _,
          Command.PlanMaintenance _,
          Command.OpenEmergency _,
          Command.OnCase _,
          Command.Either _,
          Command.AsSeen _,
          Command.Work _,
          Command.GoAway _,
          Command.ComeBack _ ->
          switch (envelope.by()) {
            case Speaker.Known by -> withClaimsPutDown(desk, said(desk, envelope, by));
            case Speaker.Stranger s ->
                Decision.refuse(new Refusal.NotIdentified(s.shown(), s.account()));
            case Speaker.Clock _ -> Decision.accept();
          };
    };
  }

  private static Decision said(Desk desk, Envelope envelope, Speaker.Known by) {
    if (desk.roster().find(by.member()).isEmpty()) {
      return Decision.refuse(
          new Refusal.NotIdentified(by.member().name(), Optional.of(by.account())));
    }
    return switch (envelope.command()) {
      case Command.RequestDeploy c -> Requesting.request(desk, envelope, by, c);
      case Command.PlanMaintenance c -> Planning.plan(desk, envelope, by, c);
      case Command.OpenEmergency c -> EmergencyOpening.open(desk, envelope, by, c);
      case Command.OnCase c -> CaseDesk.onCase(desk, envelope, c);
      case Command.Either c -> either(desk, envelope, by, c);
      case Command.AsSeen c -> asSeen(desk, envelope, by, c);
      case Command.Work c -> WorkDesk.decide(desk, envelope, by.member(), c);
      case Command.GoAway c -> goAway(desk, envelope.at(), by.member(), c.until());
      case Command.ComeBack _ -> comeBack(desk, by.member());
      case Command.Identity c -> IdentityDesk.decide(desk, envelope, c);
      case Command.Housekeeping _ -> Decision.refuse(new Refusal.AdminsOnly());
    };
  }

  /**
   * A number that the desk knows is a case, open, closed or gone: a decision that comes too late is
   * answered and never done to another case instead. A note decides nothing, so there it is text
   * unless it can be noted; but what is said of a restricted case is never taken for words about
   * something else, which others may hear.
   */
  private static Decision either(
      Desk desk, Envelope envelope, Speaker.Known by, Command.Either either) {
    var which = either.first().which();
    var asCase = said(desk, reading(envelope, either.first()), by);
    boolean meant =
        switch (asCase) {
          case Decision.Accepted _ -> true;
          case Decision.Refused _ ->
              CaseDesk.isRestricted(desk, which)
                  || (either.first() instanceof Command.OnCase && CaseDesk.isKnown(desk, which));
        };
    return meant
        ? orWords(desk, either.first(), asCase)
        : said(desk, reading(envelope, either.second()), by);
  }

  /** Whoever meant the number as text is told how that is said; a waiver is about a case. */
  private static Decision orWords(Desk desk, Command.AboutCase first, Decision decision) {
    boolean isPlain =
        first instanceof Command.OnCase(_, CaseAction.Waive _)
            || CaseDesk.isRestricted(desk, first.which());
    return decision instanceof Decision.Refused(Refusal.OnCase refusal)
            && first.which() instanceof CaseChoice.Numbered(int number)
            && !isPlain
        ? Decision.refuse(new Refusal.TakenForCase(number, refusal))
        : decision;
  }

  private static Decision asSeen(
      Desk desk, Envelope envelope, Speaker.Known by, Command.AsSeen command) {
    var decision = said(desk, reading(envelope, command.said()), by);
    return Hindsight.of(desk, envelope.place(), command, decision);
  }

  private static Envelope reading(Envelope e, Command command) {
    return new Envelope(e.by(), e.place(), e.at(), e.evidence(), e.presence(), command);
  }

  private static Decision goAway(Desk desk, Instant at, MemberId member, Optional<Instant> until) {
    boolean bad =
        until.map(u -> !u.isAfter(at) || u.isAfter(at.plus(LONGEST_ABSENCE))).orElse(false);
    if (bad) {
      return Decision.refuse(new Refusal.BadTime(until.orElseThrow(), LONGEST_ABSENCE));
    }
    return new Desk.Absence(until).equals(desk.absences().get(member.name()))
        ? Decision.accept()
        : Decision.accept(new DeskEvent.WentAway(member, until));
  }

  private static Decision comeBack(Desk desk, MemberId member) {
    return desk.absences().containsKey(member.name())
        ? Decision.accept(new DeskEvent.CameBack(member, true))
        : Decision.refuse(new Refusal.NotAway());
  }

  /** Closing a case puts its claims down. */
  private static Decision withClaimsPutDown(Desk desk, Decision decision) {
    return switch (decision) {
      case Decision.Refused _ -> decision;
      case Decision.Accepted accepted -> {
        var events = new ArrayList<Event>(accepted.events());
        for (Event event : accepted.events()) {
          if (event instanceof DeployEvent.Closed(var id, _, _, _)) {
            events.addAll(putDown(desk, id));
          }
          if (event instanceof CourseEvent.Closed(var id, _, _, _)) {
            events.addAll(putDown(desk, id));
          }
        }
        yield new Decision.Accepted(events);
      }
    };
  }

  private static List<WorkEvent> putDown(Desk desk, CaseId id) {
    return desk.work().listOf(id).stream()
        .<WorkEvent>map(c ->
            new WorkEvent.Unclaimed(
                c.venue(), c.target(), c.holder(), c.belongsTo(), Optional.empty()))
        .toList();
  }

  private static Decision housekeeping(Desk desk, Envelope envelope, Command.Housekeeping command) {
    return switch (command) {
      case Command.AdoptRoster c ->
          ifAdmin(desk, envelope, () -> Adopting.roster(desk, envelope, c.roster()));
      case Command.AdoptPolicy c -> ifAdmin(desk, envelope, () -> Adopting.policy(desk, c.book()));
      case Command.AdoptSite c -> ifAdmin(desk, envelope, () -> Adopting.site(desk, c.site()));
      case Command.AdoptRoles c ->
          ifAdmin(desk, envelope, () -> Adopting.roles(desk, envelope, c.roles()));
      case Command.ExpireLink c -> ifClock(envelope, () -> IdentityDesk.expire(desk, envelope, c));
      case Command.NoteRoles c ->
          ifClock(envelope, () -> IdentityDesk.noteRoles(desk, envelope, c));
      case Command.Tick _ -> ifClock(envelope, Decision::accept);
      case Command.AskAfterClaim c -> ifClock(envelope, () -> askAfter(desk, envelope, c));
      case Command.EndAbsence c -> ifClock(envelope, () -> endAbsence(desk, envelope, c));
      case Command.NoteGap c ->
          ifClock(
              envelope,
              () -> Decision.accept(new DeskEvent.GapNoted(c.network(), c.from(), c.until())));
      case Command.NoteMissed c -> ifClock(envelope, () -> missed(c));
      case Command.NoteSeen c -> ifClock(envelope, () -> CaseDesk.seen(desk, envelope, c));
      case Command.NoteUndelivered c -> ifClock(envelope, () -> CaseDesk.undelivered(desk, c));
    };
  }

  private static Decision missed(Command.NoteMissed c) {
    return Decision.accept(new DeskEvent.PeopleMissed(c.network(), c.who(), c.from(), c.until()));
  }

  private static Decision askAfter(Desk desk, Envelope envelope, Command.AskAfterClaim ask) {
    return Duties.due(desk, envelope.at()).contains(ask)
        ? WorkDecider.askAfter(desk.work(), ask)
        : Decision.accept();
  }

  private static Decision endAbsence(Desk desk, Envelope envelope, Command.EndAbsence end) {
    return Duties.due(desk, envelope.at()).contains(end)
        ? Decision.accept(new DeskEvent.CameBack(end.member(), false))
        : Decision.accept();
  }

  private static Decision ifClock(Envelope envelope, Supplier<Decision> decision) {
    return envelope.by() instanceof Speaker.Clock
        ? decision.get()
        : Decision.refuse(new Refusal.AdminsOnly());
  }

  private static Decision ifAdmin(Desk desk, Envelope envelope, Supplier<Decision> decision) {
    boolean admin =
        switch (envelope.by()) {
          case Speaker.Clock _ -> true;
          case Speaker.Known by ->
              desk.roster().find(by.member()).map(m -> m.duties().admin()).orElse(false);
          case Speaker.Stranger _ -> false;
        };
    return admin ? decision.get() : Decision.refuse(new Refusal.AdminsOnly());
  }
}
