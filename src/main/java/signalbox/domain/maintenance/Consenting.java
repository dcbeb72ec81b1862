package signalbox.domain.maintenance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import signalbox.domain.CaseAction;
import signalbox.domain.CaseAction.StandIn;
import signalbox.domain.ConsentEvent;
import signalbox.domain.Decision;
import signalbox.domain.MemberId;
import signalbox.domain.Refusal;
import signalbox.domain.Refusal.PartName;
import signalbox.domain.Service;
import signalbox.policy.Team;

/** Decides a yes and a no to a plan, and what else engineering managers say of it. */
final class Consenting {
  private Consenting() {}

  /** Nobody discusses a plan with themselves while there is another manager. */
  static Decision discuss(Hearing h) {
    if (!h.maintenance().status().isBeforeStart()) {
      return h.wrongMoment();
    }
    if (!h.isManager()) {
      return h.mayNot(PartName.MANAGER);
    }
    if (!Asking.listCouldDiscuss(h.maintenance(), h.around().roster()).contains(h.by())) {
      return h.refuse(new Refusal.OwnRequest(h.id()));
    }
    return assent(h).discussedWith().isPresent()
        ? h.refuse(new Refusal.AlreadySo(h.id()))
        : Decision.accept(new ConsentEvent.Discussed(h.id(), h.by()));
  }

  static Decision allowParallel(Hearing h) {
    if (!h.maintenance().isOpen()) {
      return h.wrongMoment();
    }
    if (!h.isManager()) {
      return h.mayNot(PartName.MANAGER);
    }
    if (h.isPlanner()) {
      return h.refuse(new Refusal.OwnRequest(h.id()));
    }
    return assent(h).parallel().isPresent()
        ? h.refuse(new Refusal.AlreadySo(h.id()))
        : Decision.accept(new ConsentEvent.ParallelAllowed(h.id(), h.by()));
  }

  static Decision approve(Hearing h, CaseAction.Approve action) {
    if (!h.maintenance().status().isBeforeStart()) {
      return h.wrongMoment();
    }
    if (h.isPlanner()) {
      return h.refuse(new Refusal.OwnRequest(h.id()));
    }
    var refusal =
        notAsked(h, action.as())
            .or(() -> action.standIn().flatMap(s -> noStandIn(h, s)))
            .or(() -> counted(h));
    if (refusal.isPresent()) {
      return h.refuse(refusal.get());
    }
    var offered = offered(h, action.standIn());
    return offered.isEmpty() ? support(h) : approved(h, offered, action.standIn());
  }

  /** The only team with seats is that of the managers. */
  private static Optional<Refusal> notAsked(Hearing h, Optional<Team> as) {
    Team managers = h.maintenance().book().managers();
    var team = as.map(h.maintenance().book()::resolve);
    if (team.isEmpty() || (team.get().equals(managers) && h.isManager())) {
      return Optional.empty();
    }
    return Optional.of(
        team.get().equals(managers)
            ? new Refusal.NotOnTeam(h.id(), managers, List.copyOf(teamsOf(h)))
            : new Refusal.NotAsked(h.id(), team.get(), List.of(managers)));
  }

  private static Optional<Refusal> noStandIn(Hearing h, StandIn standIn) {
    MemberId absent = standIn.member();
    var roster = h.around().roster();
    if (roster.find(absent).isEmpty()) {
      return Optional.of(new Refusal.UnknownMember(absent, roster.listNear(absent)));
    }
    if (!h.isManager()) {
      return Optional.of(new Refusal.MayNot(h.id(), List.of(h.part(PartName.MANAGER))));
    }
    var places = places(h);
    boolean isOfSeat = places.stream().anyMatch(p -> p.seat().managers().contains(absent));
    if (absent.equals(h.by()) || !isOfSeat) {
      return Optional.of(new Refusal.NoStandIn(h.id(), absent));
    }
    return assent(h)
        .findNo(absent)
        .<Refusal>map(no -> new Refusal.SaysNo(h.id(), absent, no.why()))
        .or(() -> spokenFor(h, places, absent));
  }

  private static Optional<Refusal> spokenFor(
      Hearing h, List<ConsentSeats.Place> places, MemberId absent) {
    return places.stream()
        .filter(p -> p.filled().filter(yes -> yes.speaksFor(absent)).isPresent())
        .findFirst()
        .map(_ ->
            new Refusal.AlreadySpokenFor(
                h.id(), absent, List.of(h.maintenance().book().managers())));
  }

  private static Optional<Refusal> counted(Hearing h) {
    return ConsentSeats.findPlace(places(h), h.by())
        .map(_ -> new Refusal.AlreadyApproved(h.id(), List.of(h.maintenance().book().managers())));
  }

  /** The services of the open seats for which that yes would count, when it fills one more. */
  private static List<Service> offered(Hearing h, Optional<StandIn> standIn) {
    var all = h.maintenance().plan().services();
    var yes = new Assent.Yes(h.by(), all, standIn, h.maintenance().revision(), h.around().now());
    var before = assent(h).without(h.by()).approvals();
    var after = new ArrayList<>(before);
    after.add(yes);
    var places = ConsentSeats.places(h.maintenance(), h.around().roster(), before);
    var filled = ConsentSeats.places(h.maintenance(), h.around().roster(), after);
    return countFilled(filled) > countFilled(places)
        ? filled.stream()
            .map(ConsentSeats.Place::seat)
            .filter(seat -> ConsentSeats.counts(h.maintenance(), h.around().roster(), yes, seat))
            .flatMap(seat -> seat.services().stream())
            .toList()
        : List.of();
  }

  private static long countFilled(List<ConsentSeats.Place> places) {
    return places.stream().filter(p -> !p.isOpen()).count();
  }

  private static Decision approved(Hearing h, List<Service> offered, Optional<StandIn> standIn) {
    var events = new ArrayList<ConsentEvent>(takenBack(h));
    events.add(
        new ConsentEvent.Approved(h.id(), h.by(), offered, standIn, h.maintenance().revision()));
    return new Decision.Accepted(List.copyOf(events));
  }

  private static Decision support(Hearing h) {
    return assent(h).isSaid(h.by(), "")
        ? h.refuse(new Refusal.AlreadySo(h.id()))
        : Decision.accept(new ConsentEvent.Supported(h.id(), h.by(), List.copyOf(teamsOf(h))));
  }

  /** A manager's no stands; that of anybody else is recorded. */
  static Decision decline(Hearing h, String why) {
    if (!h.maintenance().status().isBeforeStart()) {
      return h.wrongMoment();
    }
    if (h.isPlanner()) {
      return h.refuse(new Refusal.OwnRequest(h.id()));
    }
    boolean isAsked = places(h).stream().anyMatch(p -> p.seat().managers().contains(h.by()));
    if (!isAsked) {
      return assent(h).isSaid(h.by(), why)
          ? h.refuse(new Refusal.AlreadySo(h.id()))
          : Decision.accept(new ConsentEvent.Objected(h.id(), h.by(), why));
    }
    if (assent(h).findNo(h.by()).isPresent()) {
      return h.refuse(new Refusal.AlreadySo(h.id()));
    }
    var events = new ArrayList<ConsentEvent>(takenBack(h));
    events.add(new ConsentEvent.Declined(h.id(), h.by(), why));
    return new Decision.Accepted(List.copyOf(events));
  }

  /** A yes takes back the no of its author, and the other way round. */
  private static List<ConsentEvent> takenBack(Hearing h) {
    var events = new ArrayList<ConsentEvent>();
    assent(h)
        .findYes(h.by())
        .ifPresent(_ -> events.add(new ConsentEvent.ApprovalWithdrawn(h.id(), h.by())));
    assent(h)
        .findNo(h.by())
        .ifPresent(_ -> events.add(new ConsentEvent.DeclineWithdrawn(h.id(), h.by())));
    return events;
  }

  static Decision withdraw(Hearing h) {
    if (!h.maintenance().status().isBeforeStart()) {
      return h.wrongMoment();
    }
    var events = takenBack(h);
    return events.isEmpty()
        ? h.refuse(new Refusal.NothingToWithdraw(h.id()))
        : new Decision.Accepted(List.copyOf(events));
  }

  private static Assent assent(Hearing h) {
    return h.maintenance().consent().assent();
  }

  private static List<ConsentSeats.Place> places(Hearing h) {
    return ConsentSeats.places(h.maintenance(), h.around().roster());
  }

  private static List<Team> teamsOf(Hearing h) {
    return h.around().roster().find(h.by()).stream().flatMap(m -> m.teams().stream()).toList();
  }
}
