package signalbox.domain.maintenance;

import java.time.Instant;
import java.util.Optional;
import signalbox.domain.CaseId;
import signalbox.domain.DeployEvent;
import signalbox.domain.MaintenanceOutcome;
import signalbox.domain.MaintenancePlan;
import signalbox.domain.MaintenanceStatus;
import signalbox.domain.MemberId;
import signalbox.domain.Seen;
import signalbox.domain.Venue;
import signalbox.policy.PolicyBook;

/**
 * One maintenance, from its plan to its end.
 *
 * @param origin where it was planned, and whether it is restricted
 * @param book the policy under which it was planned, which it keeps
 * @param planned what is planned, in which revision, by whom
 * @param progress where it stands, and since when
 * @param consent what stands for and against it
 */
public record Maintenance(
    CaseId id,
    DeployEvent.Origin origin,
    PolicyBook book,
    Planned planned,
    Progress progress,
    Consent consent) {
  /**
   * What is planned.
   *
   * @param revision counts from 1 and grows with whatever changes the plan
   * @param revisedAt when it came to that revision
   */
  public record Planned(MaintenancePlan plan, MemberId planner, int revision, Instant revisedAt) {}

  /**
   * Where it stands.
   *
   * @param closing how it was closed; empty while it is open
   */
  public record Progress(MaintenanceStatus status, Optional<Closing> closing) {
    Progress at(MaintenanceStatus to) {
      return new Progress(to, closing);
    }

    Progress closed(Closing how) {
      return new Progress(MaintenanceStatus.CLOSED, Optional.of(how));
    }
  }

  /**
   * How it was closed.
   *
   * @param by empty: the clock
   */
  public record Closing(
      MaintenanceOutcome outcome, Instant at, Optional<MemberId> by, String why) {}

  public MaintenancePlan plan() {
    return planned.plan();
  }

  public MemberId planner() {
    return planned.planner();
  }

  /** Whether that member plans it. */
  public boolean isPlanner(MemberId member) {
    return planner().equals(member);
  }

  /** Whether it was opened in an emergency, not planned ahead. */
  public boolean isEmergency() {
    return consent.emergency().isPresent();
  }

  /** Whether it is an emergency that does not wait for a yes. */
  public boolean isImmediate() {
    return consent.emergency().filter(Emergency::isImmediate).isPresent();
  }

  /** Whether that member is the community engagement specialist who was engaged. */
  public boolean isEngaged(MemberId member) {
    return consent
        .emergency()
        .flatMap(Emergency::engagement)
        .flatMap(Emergency.Engagement::specialist)
        .filter(member::equals)
        .isPresent();
  }

  public boolean isHeld() {
    return consent.isHeld();
  }

  public int revision() {
    return planned.revision();
  }

  public MaintenanceStatus status() {
    return progress.status();
  }

  public Venue home() {
    return origin.home();
  }

  public boolean isRestricted() {
    return origin.restricted();
  }

  public boolean isOpen() {
    return status() != MaintenanceStatus.CLOSED;
  }

  /** Whether the plan is the one that was seen so. */
  public boolean isAs(Seen seen) {
    return switch (seen) {
      case Seen.InRevision(int revision) -> revision == planned.revision();
      case Seen.AsOf(Instant at) -> !planned.revisedAt().isAfter(at);
    };
  }

  Maintenance with(Progress to) {
    return new Maintenance(id, origin, book, planned, to, consent);
  }

  Maintenance with(Consent to) {
    return new Maintenance(id, origin, book, planned, progress, to);
  }

  Maintenance disclosed() {
    var open = new DeployEvent.Origin(home(), false, origin.policyName(), origin.policyDigest());
    return new Maintenance(id, open, book, planned, progress, consent);
  }
}
