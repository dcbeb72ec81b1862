package signalbox.domain.deploy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import signalbox.domain.CaseId;
import signalbox.domain.DeployEvent;
import signalbox.domain.DeployRequest;
import signalbox.domain.DeployStatus;
import signalbox.domain.MemberId;
import signalbox.domain.Seen;
import signalbox.domain.Venue;
import signalbox.policy.PolicyBook;
import signalbox.policy.Team;

/**
 * One emergency deploy, from request to closing.
 *
 * @param origin where it was asked for, and whether it is restricted
 * @param book the policy under which it was opened, which it keeps
 * @param asked what is asked for, in which revision
 * @param crew who asked and who carries it out
 * @param progress where it stands, and since when
 * @param votes approvals, added teams, waivers and holds
 */
public record EmergencyDeploy(
    CaseId id,
    DeployEvent.Origin origin,
    PolicyBook book,
    Asked asked,
    Crew crew,
    Progress progress,
    Votes votes) {
  /**
   * What is asked for.
   *
   * @param revision counts from 1 and grows with change and task
   * @param revisedAt when it came to that revision
   */
  public record Asked(
      DeployRequest request, int revision, Instant revisedAt, DeployEvent.RequestFacts facts) {
    Asked with(DeployRequest other) {
      return new Asked(other, revision, revisedAt, facts);
    }

    Asked revised(DeployRequest other, int number, Instant at) {
      return new Asked(other, number, at, facts);
    }
  }

  /**
   * Who has a part.
   *
   * @param requesters everybody who ever was the requester, the present one last; none fills a seat
   */
  public record Crew(List<MemberId> requesters, Optional<MemberId> deployer) {
    public Crew {
      requesters = List.copyOf(requesters);
    }

    public MemberId requester() {
      return requesters.getLast();
    }

    Crew led(Optional<MemberId> by) {
      return new Crew(requesters, by);
    }

    Crew handedOver(MemberId to) {
      var all = new ArrayList<>(requesters);
      all.remove(to);
      all.add(to);
      return new Crew(all, deployer);
    }
  }

  public MemberId requester() {
    return crew.requester();
  }

  public Optional<MemberId> deployer() {
    return crew.deployer();
  }

  public DeployStatus status() {
    return progress.status();
  }

  public DeployRequest request() {
    return asked.request();
  }

  public int revision() {
    return asked.revision();
  }

  /** Whether change and task are the ones that were seen so. */
  public boolean isAs(Seen seen) {
    return switch (seen) {
      case Seen.InRevision(int revision) -> revision == asked.revision();
      case Seen.AsOf(Instant at) -> !asked.revisedAt().isAfter(at);
    };
  }

  public Venue home() {
    return origin.home();
  }

  public boolean isRestricted() {
    return origin.restricted();
  }

  public boolean isOpen() {
    return status() != DeployStatus.CLOSED;
  }

  public boolean isHeld() {
    return !votes.holds().isEmpty();
  }

  /** The teams that have a seat, once each, in policy order. */
  public List<Team> listTeams() {
    return Seats.listTeams(this);
  }

  EmergencyDeploy with(Asked to) {
    return new EmergencyDeploy(id, origin, book, to, crew, progress, votes);
  }

  EmergencyDeploy with(Crew to) {
    return new EmergencyDeploy(id, origin, book, asked, to, progress, votes);
  }

  EmergencyDeploy with(Progress to) {
    return new EmergencyDeploy(id, origin, book, asked, crew, to, votes);
  }

  EmergencyDeploy with(Votes to) {
    return new EmergencyDeploy(id, origin, book, asked, crew, progress, to);
  }

  EmergencyDeploy disclosed() {
    var open = new DeployEvent.Origin(home(), false, origin.policyName(), origin.policyDigest());
    return new EmergencyDeploy(id, open, book, asked, crew, progress, votes);
  }
}
