package signalbox.domain.scene;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import signalbox.domain.CaseAction;
import signalbox.domain.CaseChoice;
import signalbox.domain.CaseId;
import signalbox.domain.Command;
import signalbox.domain.ConsentEvent;
import signalbox.domain.CourseEvent;
import signalbox.domain.DeployEvent;
import signalbox.domain.EmergencyEvent;
import signalbox.domain.MaintenanceAction;
import signalbox.domain.MaintenanceOutcome;
import signalbox.domain.MaintenancePlan;
import signalbox.domain.MemberId;
import signalbox.domain.PlanEvent;
import signalbox.domain.Service;
import signalbox.domain.Window;
import signalbox.policy.Slug;

/** What is asked of maintenance in the tests, and what happens to it. */
public final class Maintained {
  /** A week and two days ahead, in the evening. */
  public static final Window WINDOW =
      new Window(Instant.parse("2026-12-01T20:00:00Z"), Duration.ofHours(2));

  private Maintained() {}

  public static MaintenancePlan plan(Window window) {
    return new MaintenancePlan(
        "New disks", List.of(new Service("mediawiki"), new Service("infrastructure")), window);
  }

  public static Command.PlanMaintenance planMaintenance(Window window) {
    return new Command.PlanMaintenance(plan(window), false, false);
  }

  public static Command.PlanMaintenance planMaintenance() {
    return planMaintenance(WINDOW);
  }

  public static Command.OnCase on(int maintenance, CaseAction action) {
    return new Command.OnCase(new CaseChoice.Named(CaseId.maintenance(maintenance)), action);
  }

  /** Dana opens an emergency; empty: it waits for a yes. */
  public static Command.OpenEmergency openEmergency(Optional<String> immediate) {
    return new Command.OpenEmergency(plan(WINDOW).services(), "disk full", immediate, false);
  }

  /** Opened by Dana in the venue ops, waiting for a yes. */
  public static EmergencyEvent.EmergencyOpened opened(int maintenance) {
    return opened(maintenance, Optional.empty());
  }

  /** Opened by Dana in the venue ops, which does not wait. */
  public static EmergencyEvent.EmergencyOpened openedAtOnce(int maintenance) {
    return opened(maintenance, Optional.of(Asked.WHY));
  }

  private static EmergencyEvent.EmergencyOpened opened(
      int maintenance, Optional<String> immediate) {
    return new EmergencyEvent.EmergencyOpened(
        CaseId.maintenance(maintenance),
        Cast.DANA,
        plan(WINDOW).services(),
        "disk full",
        immediate,
        new DeployEvent.Origin(Cast.OPS, false, "", ""));
  }

  public static CourseEvent.Started started(int maintenance) {
    return new CourseEvent.Started(CaseId.maintenance(maintenance), Cast.DANA);
  }

  public static CourseEvent.Finished finished(int maintenance) {
    return new CourseEvent.Finished(CaseId.maintenance(maintenance), Cast.DANA);
  }

  public static CourseEvent.Closed completed(int maintenance) {
    return new CourseEvent.Closed(
        CaseId.maintenance(maintenance), MaintenanceOutcome.COMPLETED, Optional.empty(), "");
  }

  public static Command.OnCase approve(int maintenance) {
    return on(maintenance, new CaseAction.Approve(Optional.empty(), Optional.empty()));
  }

  public static Command.OnCase approveFor(int maintenance, MemberId absent) {
    var standIn = new CaseAction.StandIn(absent, Asked.WHY);
    return on(maintenance, new CaseAction.Approve(Optional.empty(), Optional.of(standIn)));
  }

  public static Command.OnCase decline(int maintenance) {
    return on(maintenance, new CaseAction.Decline(Asked.WHY));
  }

  public static Command.OnCase withdraw(int maintenance) {
    return on(maintenance, new CaseAction.Withdraw());
  }

  public static Command.OnCase waive(int maintenance, Slug clause) {
    return on(maintenance, new CaseAction.Waive(clause, Asked.WHY));
  }

  /** A yes of that manager to the plan as it was first. */
  public static ConsentEvent.Approved approved(int maintenance, MemberId by, String... services) {
    return new ConsentEvent.Approved(
        CaseId.maintenance(maintenance),
        by,
        Stream.of(services).map(Service::new).toList(),
        Optional.empty(),
        1);
  }

  public static ConsentEvent.Declined declined(int maintenance, MemberId by) {
    return new ConsentEvent.Declined(CaseId.maintenance(maintenance), by, Asked.WHY);
  }

  public static Command.OnCase cancel(int maintenance) {
    return on(maintenance, new MaintenanceAction.Cancel(Asked.WHY));
  }

  /** Planned by Dana in the venue ops. */
  public static PlanEvent.Planned planned(int maintenance) {
    return planned(maintenance, WINDOW);
  }

  /** The same for that window. */
  public static PlanEvent.Planned planned(int maintenance, Window window) {
    return new PlanEvent.Planned(
        CaseId.maintenance(maintenance),
        Cast.DANA,
        plan(window),
        new DeployEvent.Origin(Cast.OPS, false, "", ""));
  }

  public static CourseEvent.Closed cancelled(int maintenance, MemberId by) {
    return new CourseEvent.Closed(
        CaseId.maintenance(maintenance), MaintenanceOutcome.CANCELLED, Optional.of(by), Asked.WHY);
  }
}
