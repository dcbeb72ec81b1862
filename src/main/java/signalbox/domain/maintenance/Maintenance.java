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
 * @param charter what it is from its first moment on
 * @param planned what is planned, in which revision, by whom
 * @param progress where it stands, and since when
 * @param consent what stands for and against it
 * @param notice what others know of it, and what is owed before it begins
 * @param course how it went so far
 * @param papers what is written afterwards
 */
public record Maintenance(
    Charter charter,
    Planned planned,
    Progress progress,
    Consent consent,
    Notice notice,
    Course course,
    Papers papers) {
  /**
   * What a maintenance is from its first moment on.
   *
   * @param origin where it was planned, and whether it is restricted
   * @param book the policy under which it was planned, which it keeps
   */
  public record Charter(CaseId id, DeployEvent.Origin origin, PolicyBook book) {}

  /**
   * What is planned.
   *
   * @param revision counts from 1 and grows with whatever changes the plan
   * @param revisedAt when it came to that revision
   * @param work how it is to be carried out
   */
  public record Planned(
      MaintenancePlan plan, MemberId planner, int revision, Instant revisedAt, WorkPlan work) {
    Planned with(MaintenancePlan to) {
      return new Planned(to, planner, revision, revisedAt, work);
    }

    Planned with(WorkPlan to) {
      return new Planned(plan, planner, revision, revisedAt, to);
    }

    Planned handedTo(MemberId to) {
      return new Planned(plan, to, revision, revisedAt, work);
    }

    /** The plan is another one than it was. */
    Planned revised(Instant at) {
      return new Planned(plan, planner, revision + 1, at, work);
    }
  }

  /**
   * Where it stands.
   *
   * @param before where it stood before that
   * @param closing how it was closed; empty while it is open
   */
  public record Progress(
      MaintenanceStatus status, MaintenanceStatus before, Optional<Closing> closing) {
    static Progress first() {
      return new Progress(MaintenanceStatus.PLANNING, MaintenanceStatus.PLANNING, Optional.empty());
    }

    Progress at(MaintenanceStatus to) {
      return new Progress(to, status, Optional.empty());
    }

    Progress closed(Closing how) {
      return new Progress(MaintenanceStatus.CLOSED, status, Optional.of(how));
    }
  }

  /**
   * How it was closed.
   *
   * @param by empty: the clock
   */
  public record Closing(
      MaintenanceOutcome outcome, Instant at, Optional<MemberId> by, String why) {}

  public CaseId id() {
    return charter.id();
  }

  /** The policy under which it was planned. */
  public PolicyBook book() {
    return charter.book();
  }

  public MaintenancePlan plan() {
    return planned.plan();
  }

  public MemberId planner() {
    return planned.planner();
  }

  public WorkPlan work() {
    return planned.work();
  }

  /** The people. */
  public Crew crew() {
    return work().crew();
  }

  /** Who leads it; empty: nobody named yet. */
  public Optional<MemberId> lead() {
    return crew().lead();
  }

  /** Whether that member plans it. */
  public boolean isPlanner(MemberId member) {
    return planner().equals(member);
  }

  /** Whether it was opened in an emergency, not planned ahead. */
  public boolean isEmergency() {
    return consent.emergency().isPresent();
  }

  /** Where it stands; of an emergency nothing is planned, it waits until somebody begins it. */
  public String word() {
    return isEmergency() && status().isBeforeStart() ? "waiting" : status().word();
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
    return charter.origin().home();
  }

  public boolean isRestricted() {
    return charter.origin().restricted();
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

  Maintenance with(Planned to) {
    return new Maintenance(charter, to, progress, consent, notice, course, papers);
  }

  Maintenance with(Progress to) {
    return new Maintenance(charter, planned, to, consent, notice, course, papers);
  }

  Maintenance with(Consent to) {
    return new Maintenance(charter, planned, progress, to, notice, course, papers);
  }

  Maintenance with(Notice to) {
    return new Maintenance(charter, planned, progress, consent, to, course, papers);
  }

  Maintenance with(Course to) {
    return new Maintenance(charter, planned, progress, consent, notice, to, papers);
  }

  Maintenance with(Papers to) {
    return new Maintenance(charter, planned, progress, consent, notice, course, to);
  }

  Maintenance disclosed() {
    var origin = charter.origin();
    var open = new DeployEvent.Origin(home(), false, origin.policyName(), origin.policyDigest());
    return new Maintenance(
        new Charter(id(), open, book()), planned, progress, consent, notice, course, papers);
  }
}
