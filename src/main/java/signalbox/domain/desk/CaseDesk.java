package signalbox.domain.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import signalbox.domain.CaseAction;
import signalbox.domain.CaseChoice;
import signalbox.domain.CaseId;
import signalbox.domain.Command;
import signalbox.domain.CourseEvent;
import signalbox.domain.Decision;
import signalbox.domain.DeployEvent;
import signalbox.domain.Envelope;
import signalbox.domain.Event;
import signalbox.domain.MemberId;
import signalbox.domain.Place;
import signalbox.domain.Refusal;
import signalbox.domain.Speaker;
import signalbox.domain.Venue;
import signalbox.domain.deploy.DeployDecider;
import signalbox.domain.deploy.EmergencyDeploy;
import signalbox.domain.deploy.Seats;
import signalbox.domain.deploy.Surroundings;
import signalbox.domain.maintenance.Environs;
import signalbox.domain.maintenance.Losing;
import signalbox.domain.maintenance.MaintenanceDecider;

/** Finds the case that a speaker means and lets it decide. */
final class CaseDesk {
  private CaseDesk() {}

  static Decision onCase(Desk desk, Envelope envelope, Command.OnCase command) {
    return switch (command.which()) {
      case CaseChoice.Named c when isMisnamed(desk, c.id()) ->
          Decision.refuse(new Refusal.NoSuchCase(c.id().toString()));
      case CaseChoice.Named c -> onNumber(desk, envelope, command.action(), c.id().number());
      case CaseChoice.Numbered c -> onNumber(desk, envelope, command.action(), c.number());
      case CaseChoice.Unnamed _ -> onOnly(desk, envelope, command.action());
    };
  }

  /** Whether the number is of a case of another kind. */
  static boolean isMisnamed(Desk desk, CaseId id) {
    return desk.findName(id.number()).filter(known -> !known.equals(id)).isPresent();
  }

  /** Whether a case was named that stands at the desk or has left it. */
  static boolean isKnown(Desk desk, CaseChoice which) {
    return switch (which) {
      case CaseChoice.Named c -> isKnown(desk, c.id().number());
      case CaseChoice.Numbered c -> isKnown(desk, c.number());
      case CaseChoice.Unnamed _ -> false;
    };
  }

  private static boolean isKnown(Desk desk, int number) {
    return desk.findCase(number).isPresent() || desk.tombstones().containsKey(number);
  }

  private static boolean isOpen(Desk desk, int number) {
    return desk.findCase(number).map(Case::isOpen).orElse(false);
  }

  /** Whether a case was named that is restricted, or was when it left the desk. */
  static boolean isRestricted(Desk desk, CaseChoice which) {
    return switch (which) {
      case CaseChoice.Named c -> isRestricted(desk, c.id().number());
      case CaseChoice.Numbered c -> isRestricted(desk, c.number());
      case CaseChoice.Unnamed _ -> false;
    };
  }

  private static boolean isRestricted(Desk desk, int number) {
    var stone = Optional.ofNullable(desk.tombstones().get(number));
    return desk.findCase(number)
        .map(Case::isRestricted)
        .orElseGet(() -> stone.map(Desk.Tombstone::restricted).orElse(false));
  }

  private static Decision onNumber(Desk desk, Envelope envelope, CaseAction action, int number) {
    var found = desk.findCase(number);
    if (found.isPresent()) {
      return findElsewhere(envelope.place(), found.get())
          .map(Decision::refuse)
          .orElseGet(() -> decide(desk, envelope, found.get(), action));
    }
    return Decision.refuse(missing(desk, envelope.place(), number));
  }

  /** Why no case of that number stands at the desk. */
  static Refusal missing(Desk desk, Place place, int number) {
    var stone = desk.tombstones().get(number);
    if (stone == null) {
      return new Refusal.NoSuchCase(String.valueOf(number));
    }
    return stone.restricted() && isElsewhere(place, stone.home())
        ? new Refusal.Restricted(stone.id(), Optional.of(stone.home()))
        : new Refusal.LongClosed(stone.id(), stone.outcome());
  }

  /** A restricted case is spoken of at its home and by private message, nowhere else. */
  static Optional<Refusal> findElsewhere(Place place, Case about) {
    return about.isRestricted() && isElsewhere(place, about.home())
        ? Optional.of(new Refusal.Restricted(about.id(), Optional.of(about.home())))
        : Optional.empty();
  }

  private static boolean isElsewhere(Place place, Venue home) {
    return place instanceof Place.InVenue in && !in.venue().equals(home);
  }

  /** Without a case: the only one of this venue on which the speaker can do this now. */
  private static Decision onOnly(Desk desk, Envelope envelope, CaseAction action) {
    var here = listHere(desk, envelope.place());
    var counting = new ArrayList<Candidate>();
    var noted = new ArrayList<Candidate>();
    var refused = new ArrayList<Refusal>();
    var others = new ArrayList<Refusal>();
    for (Case one : here) {
      switch (decide(desk, envelope, one, action)) {
        case Decision.Accepted a when isNotedOnly(a) -> noted.add(new Candidate(one.id(), a));
        case Decision.Accepted a -> counting.add(new Candidate(one.id(), a));
        case Decision.Refused(Refusal.OtherKind other) -> {
          if (one.isOpen()) {
            others.add(other);
          }
        }
        case Decision.Refused r -> {
          if (one.isOpen()) {
            refused.add(r.refusal());
          }
        }
      }
    }
    var candidates = counting.isEmpty() ? noted : counting;
    return switch (candidates.size()) {
      case 0 -> Decision.refuse(onNone(here, refused.isEmpty() ? others : refused));
      case 1 -> candidates.getFirst().decision();
      default ->
          Decision.refuse(new Refusal.WhichCase(candidates.stream().map(Candidate::id).toList()));
    };
  }

  private record Candidate(CaseId id, Decision decision) {}

  /** Recorded without counting: such a case is meant only when there is no better one. */
  private static boolean isNotedOnly(Decision.Accepted accepted) {
    return accepted.events().stream().allMatch(Event::isAside);
  }

  private static Refusal onNone(List<Case> here, List<Refusal> refused) {
    return switch (refused.size()) {
      case 0 -> new Refusal.NoOpenCase(findLastClosed(here));
      case 1 -> refused.getFirst();
      default -> new Refusal.OnNone(refused);
    };
  }

  private static Optional<Refusal.Closing> findLastClosed(List<Case> here) {
    return here.stream()
        .flatMap(c -> c.closing().stream())
        .max(Comparator.comparing(Refusal.Closing::at));
  }

  /** The cases of that venue; by private message, all. */
  static List<Case> listHere(Desk desk, Place place) {
    return switch (place) {
      case Place.InVenue in ->
          desk.listCases().stream().filter(c -> c.home().equals(in.venue())).toList();
      case Place.InPrivate _, Place.Nowhere _ -> desk.listCases();
    };
  }

  private static Decision decide(Desk desk, Envelope envelope, Case about, CaseAction action) {
    return switch (action) {
      case CaseAction.Due due ->
          envelope.by() instanceof Speaker.Clock
              ? due(desk, envelope, about, due)
              : Decision.refuse(new Refusal.AdminsOnly());
      case CaseAction.Said said ->
          switch (envelope.by()) {
            case Speaker.Known by -> said(desk, envelope, by, about, said);
            case Speaker.Stranger s ->
                Decision.refuse(new Refusal.NotIdentified(s.shown(), s.account()));
            case Speaker.Clock _ -> Decision.accept();
          };
    };
  }

  /** What is asked of the wrong kind of case is refused; what is due of it, never was. */
  private static Decision due(Desk desk, Envelope envelope, Case about, CaseAction.Due due) {
    return switch (about) {
      case Case.OfDeploy(var deploy) ->
          due instanceof CaseAction.DueForDeploy action
              ? DeployDecider.decide(deploy, action, surroundings(desk, envelope, deploy, action))
              : Decision.accept();
      case Case.OfMaintenance(var maintenance) ->
          due instanceof CaseAction.DueForMaintenance action
              ? MaintenanceDecider.decide(maintenance, action, environs(desk, envelope))
              : Decision.accept();
    };
  }

  private static Decision said(
      Desk desk, Envelope envelope, Speaker.Known by, Case about, CaseAction.Said said) {
    return switch (about) {
      case Case.OfDeploy(var deploy) ->
          said instanceof CaseAction.ForDeploy action
              ? DeployDecider.decide(
                  deploy,
                  action,
                  by,
                  envelope.evidence(),
                  surroundings(desk, envelope, deploy, action))
              : Decision.refuse(new Refusal.OtherKind(about.id()));
      case Case.OfMaintenance(var maintenance) ->
          said instanceof CaseAction.ForMaintenance action
              ? MaintenanceDecider.decide(
                  maintenance, action, by.member(), environs(desk, envelope))
              : Decision.refuse(new Refusal.OtherKind(about.id()));
    };
  }

  private static Environs environs(Desk desk, Envelope envelope) {
    return Outlook.around(desk, envelope.at(), envelope.presence());
  }

  private static Surroundings surroundings(
      Desk desk, Envelope envelope, EmergencyDeploy deploy, CaseAction action) {
    var change = action instanceof CaseAction.Amend a ? a.change() : deploy.request().change();
    var bare = Outlook.around(desk, deploy, envelope.at(), envelope.presence());
    return new Surroundings(
        bare.roster(),
        bare.now(),
        bare.running(),
        Requesting.findSame(desk, envelope, change, Optional.of(deploy.id())),
        bare.absent());
  }

  /** Tells the cases in which that member has a part. */
  static Decision seen(Desk desk, Envelope envelope, Command.NoteSeen seen) {
    var events = new ArrayList<Event>();
    for (EmergencyDeploy deploy : desk.listOpen()) {
      if (listParties(desk, envelope, deploy).contains(seen.member())) {
        events.add(new DeployEvent.PartySeen(deploy.id(), seen.member(), seen.here()));
      }
    }
    events.addAll(seenInMaintenances(desk, seen.member(), seen.here()));
    return new Decision.Accepted(events);
  }

  /** Of a maintenance those who take part are missed while it is underway. */
  static List<CourseEvent> seenInMaintenances(Desk desk, MemberId member, boolean here) {
    return desk.maintenances().values().stream()
        .flatMap(m -> Losing.seen(m, member, here).stream())
        .toList();
  }

  private static Set<MemberId> listParties(Desk desk, Envelope envelope, EmergencyDeploy deploy) {
    var parties = new TreeSet<MemberId>();
    parties.add(deploy.requester());
    deploy.deployer().ifPresent(parties::add);
    parties.addAll(Seats.quorum(deploy, desk.roster(), envelope.at()).listSeated());
    desk.work().listOf(deploy.id()).forEach(c -> parties.add(c.holder()));
    return parties;
  }

  static Decision undelivered(Desk desk, Command.NoteUndelivered note) {
    var id = note.about();
    if (!isOpen(desk, id.number())) {
      return Decision.accept();
    }
    return Decision.accept(
        switch (id.kind()) {
          case DEPLOY -> new DeployEvent.Undelivered(id, note.network(), note.why());
          case MAINTENANCE -> new CourseEvent.Undelivered(id, note.network(), note.why());
        });
  }
}
