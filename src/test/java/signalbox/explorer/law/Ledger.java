package signalbox.explorer.law;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import signalbox.domain.CaseId;
import signalbox.domain.DeployEvent;
import signalbox.domain.DeployStatus;
import signalbox.domain.MemberId;
import signalbox.domain.Outcome;
import signalbox.domain.Recorded;
import signalbox.domain.Venue;
import signalbox.policy.DeploySlug;
import signalbox.policy.Reason;
import signalbox.policy.Slug;
import signalbox.policy.Team;

/**
 * What one case's events say, kept beside the desk in the plainest way: a second pair of books.
 * Only {@link #after} makes a new one; what stands in one is never changed.
 */
public final class Ledger {
  /** A standing yes. */
  public record Yes(Set<Team> offered, int revision, Instant at) {}

  /** How it was closed, and what it was before. */
  public record Closing(Outcome outcome, Optional<MemberId> by, Instant at, DeployStatus before) {}

  final CaseId id;
  final Venue home;
  final String policy;
  final Map<MemberId, Yes> yes = new LinkedHashMap<>();
  final Map<Team, MemberId> required = new LinkedHashMap<>();
  final Set<Slug> waived = new LinkedHashSet<>();
  final Set<CaseId> beside = new LinkedHashSet<>();
  final Set<MemberId> holds = new LinkedHashSet<>();

  /** Everybody who ever asked, the present requester last. */
  final Set<MemberId> requesters = new LinkedHashSet<>();

  Optional<MemberId> deployer;
  Optional<Reason> reason;
  Optional<Closing> closing = Optional.empty();
  DeployStatus status = DeployStatus.REQUESTED;
  boolean restricted;
  int revision = 1;
  Instant revisedAt;
  int starts;
  int rung;
  int asked;

  /** Since when the time of the request runs, as far as no hold stopped it. */
  Instant running;

  Optional<Instant> stopped = Optional.empty();

  private Ledger(DeployEvent.Requested e, Instant at) {
    id = e.deploy();
    home = e.origin().home();
    policy = e.origin().policyName();
    requesters.add(e.requester());
    deployer = e.deployer();
    reason = e.request().reason();
    restricted = e.origin().restricted();
    running = at;
    revisedAt = at;
  }

  private Ledger(Ledger other) {
    id = other.id;
    home = other.home;
    policy = other.policy;
    yes.putAll(other.yes);
    required.putAll(other.required);
    waived.addAll(other.waived);
    beside.addAll(other.beside);
    holds.addAll(other.holds);
    requesters.addAll(other.requesters);
    deployer = other.deployer;
    reason = other.reason;
    closing = other.closing;
    status = other.status;
    restricted = other.restricted;
    revision = other.revision;
    revisedAt = other.revisedAt;
    starts = other.starts;
    rung = other.rung;
    asked = other.asked;
    running = other.running;
    stopped = other.stopped;
  }

  static Ledger open(DeployEvent.Requested event, Instant at) {
    return new Ledger(event, at);
  }

  public MemberId requester() {
    return requesters.stream().reduce((_, last) -> last).orElseThrow();
  }

  public boolean isRestricted() {
    return restricted;
  }

  public Venue home() {
    return home;
  }

  boolean isCrew(MemberId member) {
    return requester().equals(member) || deployer.equals(Optional.of(member));
  }

  Ledger after(Recorded recorded, DeployEvent event) {
    var next = new Ledger(this);
    next.fold(event, recorded.at());
    return next;
  }

  private void fold(DeployEvent event, Instant at) {
    switch (event) {
      case DeployEvent.Approved e -> yes.put(e.approver(), new Yes(e.offered(), e.revision(), at));
      case DeployEvent.ApprovalWithdrawn e -> yes.remove(e.approver());
      case DeployEvent.ApprovalFell e -> yes.remove(e.approver());
      case DeployEvent.Confirmed _ -> status = DeployStatus.CONFIRMED;
      case DeployEvent.Unconfirmed _ -> status = DeployStatus.REQUESTED;
      case DeployEvent.TeamRequired e -> {
        required.put(e.team(), e.by());
        waived.remove(DeploySlug.CONFIRMED_BY_SPECIALISTS);
      }
      case DeployEvent.TeamUnrequired e -> required.remove(e.team());
      case DeployEvent.ReasonGiven e -> reasonGiven(e);
      case DeployEvent.ChangeAmended e -> revised(e.revision(), at);
      case DeployEvent.TaskChanged e -> revised(e.revision(), at);
      case DeployEvent.DeployerNamed e -> deployer = e.deployer();
      case DeployEvent.HandedOver e -> {
        requesters.remove(e.to());
        requesters.add(e.to());
      }
      case DeployEvent.BesideAllowed e -> beside.add(e.running());
      case DeployEvent.ClauseWaived e -> waived.add(e.clause());
      case DeployEvent.LadderClimbed e -> rung = e.rung();
      case DeployEvent.VerificationAsked e -> asked = e.time();
      case DeployEvent.Disclosed _ -> restricted = false;
      default -> course(event, at);
    }
  }

  private void course(DeployEvent event, Instant at) {
    switch (event) {
      case DeployEvent.Held e -> held(e.holder(), at);
      case DeployEvent.Unheld e -> unheld(e, at);
      case DeployEvent.Started e -> {
        status = DeployStatus.STARTED;
        deployer = Optional.of(e.deployer());
        starts++;
      }
      case DeployEvent.Finished _ -> status = DeployStatus.DONE;
      case DeployEvent.RollbackBegun _ -> status = DeployStatus.ROLLING_BACK;
      case DeployEvent.Closed e -> {
        closing = Optional.of(new Closing(e.outcome(), e.by(), at, status));
        status = DeployStatus.CLOSED;
      }
      case DeployEvent.Reopened _ -> reopened(at);
      default -> {}
    }
  }

  private void revised(int to, Instant at) {
    revision = to;
    revisedAt = at;
    yes.clear();
    waived.clear();
    beside.clear();
  }

  private void reasonGiven(DeployEvent.ReasonGiven e) {
    if (e.reason().isPresent() && !e.reason().equals(reason)) {
      reason = e.reason();
      waived.remove(DeploySlug.CONFIRMED_BY_SPECIALISTS);
    }
  }

  private void held(MemberId holder, Instant at) {
    if (holds.isEmpty()) {
      stopped = Optional.of(at);
    }
    holds.add(holder);
  }

  private void unheld(DeployEvent.Unheld e, Instant at) {
    holds.removeAll(e.holders());
    if (holds.isEmpty()) {
      running = running.plus(Duration.between(stopped.orElse(at), at));
      stopped = Optional.empty();
    }
  }

  private void reopened(Instant at) {
    status = closing.map(Closing::before).orElse(status);
    closing = Optional.empty();
    asked = 0;
    running = at;
    stopped = stopped.map(_ -> at);
  }
}
