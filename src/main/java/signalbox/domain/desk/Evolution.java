package signalbox.domain.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import signalbox.domain.CaseId;
import signalbox.domain.CourseEvent;
import signalbox.domain.DeployEvent;
import signalbox.domain.DeskEvent;
import signalbox.domain.EmergencyEvent;
import signalbox.domain.Event;
import signalbox.domain.Freeze;
import signalbox.domain.IdentityEvent;
import signalbox.domain.MaintenanceEvent;
import signalbox.domain.PlanEvent;
import signalbox.domain.Recorded;
import signalbox.domain.Speaker;
import signalbox.domain.WorkEvent;
import signalbox.domain.deploy.DeployEvolution;
import signalbox.domain.desk.Desk.Absence;
import signalbox.domain.desk.Desk.Mark;
import signalbox.domain.desk.Desk.Tombstone;
import signalbox.domain.identity.IdentityEvolution;
import signalbox.domain.maintenance.Maintenance;
import signalbox.domain.maintenance.MaintenanceEvolution;
import signalbox.domain.work.WorkBoard;
import signalbox.domain.work.WorkEvolution;
import signalbox.policy.PolicyBook;

/** Folds what has happened into the desk; it never refuses and never reads policy. */
public final class Evolution {
  private Evolution() {}

  /** The desk after that event. */
  public static Desk evolve(Desk desk, Recorded recorded) {
    var mark = new Mark(recorded.sequence(), recorded.at(), desk.mark().nextNumber());
    var marked = desk.with(mark);
    Event event = recorded.event();
    return switch (event) {
      case DeployEvent.Requested e -> open(marked, recorded, e);
      case DeployEvent.LeftDesk e -> leave(marked, e);
      case DeployEvent e -> onDeploy(marked, recorded, e);
      case PlanEvent.Planned e -> open(marked, recorded, e);
      case EmergencyEvent.EmergencyOpened e -> open(marked, recorded, e);
      case CourseEvent.LeftDesk e -> leave(marked, e);
      case MaintenanceEvent e -> onMaintenance(marked, recorded, e);
      case WorkEvent e ->
          heard(marked.with(WorkEvolution.evolve(marked.work(), recorded, e)), recorded);
      case DeskEvent e -> onDesk(marked, e);
      case IdentityEvent e ->
          marked.with(
              marked.setting().with(IdentityEvolution.evolve(marked.identity(), recorded.at(), e)));
    };
  }

  private static Desk open(Desk desk, Recorded recorded, DeployEvent.Requested event) {
    int number = event.deploy().number();
    var deploy = DeployEvolution.open(recorded, event, book(desk, event.deploy(), event.origin()));
    return numbered(desk, number).withDeploys(Desk.persistent(desk.deploys()).plus(number, deploy));
  }

  private static Desk open(Desk desk, Recorded recorded, PlanEvent.Planned event) {
    var book = book(desk, event.maintenance(), event.origin());
    return opened(desk, MaintenanceEvolution.open(recorded, event, book));
  }

  private static Desk open(Desk desk, Recorded recorded, EmergencyEvent.EmergencyOpened event) {
    var book = book(desk, event.maintenance(), event.origin());
    return opened(desk, MaintenanceEvolution.open(recorded, event, book));
  }

  private static Desk opened(Desk desk, Maintenance maintenance) {
    int number = maintenance.id().number();
    return numbered(desk, number)
        .withMaintenances(Desk.persistent(desk.maintenances()).plus(number, maintenance));
  }

  private static PolicyBook book(Desk desk, CaseId id, DeployEvent.Origin origin) {
    PolicyBook book = desk.setting().books().get(origin.policyDigest());
    if (book == null) {
      throw new IllegalStateException(id + " names a policy that the history does not hold");
    }
    return book;
  }

  /** That number is taken; all kinds share one sequence. */
  private static Desk numbered(Desk desk, int number) {
    return desk.with(new Mark(desk.mark().sequence(), desk.mark().at(), number + 1));
  }

  private static Desk onMaintenance(Desk desk, Recorded recorded, MaintenanceEvent event) {
    int number = event.maintenance().number();
    return desk.findMaintenance(number)
        .map(m -> MaintenanceEvolution.evolve(m, recorded, event))
        .map(m -> desk.withMaintenances(Desk.persistent(desk.maintenances()).plus(number, m)))
        .map(then -> then.with(spoken(then, recorded, event.maintenance())))
        .orElse(desk);
  }

  private static WorkBoard spoken(Desk desk, Recorded recorded, CaseId id) {
    return recorded.by() instanceof Speaker.Known(var member, _)
        ? WorkEvolution.spoken(desk.work(), id, member, recorded.at())
        : desk.work();
  }

  /** Whoever speaks of work in a maintenance is not silent in it. */
  private static Desk heard(Desk desk, Recorded recorded) {
    return recorded
        .event()
        .about()
        .flatMap(id -> desk.findMaintenance(id.number()))
        .map(m -> MaintenanceEvolution.heard(m, recorded))
        .map(m ->
            desk.withMaintenances(Desk.persistent(desk.maintenances()).plus(m.id().number(), m)))
        .orElse(desk);
  }

  private static Desk onDeploy(Desk desk, Recorded recorded, DeployEvent event) {
    int number = event.deploy().number();
    return desk.findDeploy(number)
        .map(d -> DeployEvolution.evolve(d, recorded, event))
        .map(d -> desk.withDeploys(Desk.persistent(desk.deploys()).plus(number, d)))
        .orElse(desk);
  }

  private static Desk leave(Desk desk, DeployEvent.LeftDesk event) {
    int number = event.deploy().number();
    return findStone(desk, number)
        .map(
            stone -> buried(desk, stone).withDeploys(Desk.persistent(desk.deploys()).minus(number)))
        .orElse(desk);
  }

  private static Desk leave(Desk desk, CourseEvent.LeftDesk event) {
    int number = event.maintenance().number();
    return findStone(desk, number)
        .map(stone ->
            buried(desk, stone)
                .withMaintenances(Desk.persistent(desk.maintenances()).minus(number)))
        .orElse(desk);
  }

  private static Optional<Tombstone> findStone(Desk desk, int number) {
    return desk.findCase(number)
        .flatMap(c ->
            c.closing()
                .map(how -> new Tombstone(c.id(), how.outcome(), c.home(), c.isRestricted())));
  }

  private static Desk buried(Desk desk, Tombstone stone) {
    return desk.withTombstones(Desk.persistent(desk.tombstones()).plus(stone.id().number(), stone));
  }

  private static Desk onDesk(Desk desk, DeskEvent event) {
    var s = desk.setting();
    return switch (event) {
      case DeskEvent.RosterAdopted e -> desk.with(s.with(s.identity().under(e.roster())));
      case DeskEvent.SiteAdopted e -> desk.with(s.with(e.site()));
      case DeskEvent.PolicyAdopted e -> desk.with(s.with(e.book()));
      case DeskEvent.WentAway e ->
          desk.withAbsences(
              Desk.persistent(desk.absences()).plus(e.member().name(), new Absence(e.until())));
      case DeskEvent.CameBack e ->
          desk.withAbsences(Desk.persistent(desk.absences()).minus(e.member().name()));
      case DeskEvent.FreezeSet e -> desk.with(s.withFreezes(plus(s.freezes(), e.freeze())));
      case DeskEvent.FreezeLifted e -> desk.with(s.withFreezes(minus(s.freezes(), e.freeze())));
      case DeskEvent.GapNoted _, DeskEvent.PeopleMissed _ -> desk;
    };
  }

  private static List<Freeze> plus(List<Freeze> freezes, Freeze one) {
    return Stream.concat(freezes.stream(), Stream.of(one)).toList();
  }

  private static List<Freeze> minus(List<Freeze> freezes, Freeze one) {
    return freezes.stream().filter(f -> !f.equals(one)).toList();
  }
}
