package signalbox.view;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import signalbox.domain.Finding;
import signalbox.domain.Presence;
import signalbox.domain.approval.Quorum;
import signalbox.domain.deploy.DeployRules;
import signalbox.domain.deploy.EmergencyDeploy;
import signalbox.domain.deploy.Seats;
import signalbox.domain.desk.Desk;
import signalbox.domain.desk.Outlook;
import signalbox.domain.work.ClaimState;

/**
 * One case as it is shown.
 *
 * @param quorum who fills which seat now
 * @param findings every clause of its policy held against it now
 * @param claims those that belong to it
 * @param ends when the clock closes it unless something happens; empty: it does not
 */
public record CaseView(
    EmergencyDeploy deploy,
    Quorum quorum,
    List<Finding> findings,
    List<ClaimState> claims,
    Optional<Instant> ends) {
  public CaseView {
    findings = List.copyOf(findings);
    claims = List.copyOf(claims);
  }

  /** The case on that desk, seen at that time. */
  public static CaseView of(Desk desk, EmergencyDeploy deploy, Presence presence, Instant now) {
    return new CaseView(
        deploy,
        Seats.quorum(deploy, desk.roster(), now),
        DeployRules.findings(deploy, Outlook.around(desk, deploy, now, presence)),
        desk.work().listOf(deploy.id()),
        findEnd(deploy));
  }

  /** When the clock closes it unless something happens; empty: it does not. */
  public static Optional<Instant> findEnd(EmergencyDeploy deploy) {
    var times = deploy.progress().times();
    var policy = deploy.book().deploy().times();
    return switch (deploy.status()) {
      case REQUESTED, CONFIRMED ->
          deploy.isHeld()
              ? Optional.empty()
              : Optional.of(times.requested().plus(times.paused()).plus(policy.requestExpires()));
      case DONE -> times.done().map(done -> done.plus(policy.verifyCloses()));
      case STARTED, ROLLING_BACK, CLOSED -> Optional.empty();
    };
  }
}
