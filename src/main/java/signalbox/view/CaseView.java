package signalbox.view;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import signalbox.domain.Finding;
import signalbox.domain.Presence;
import signalbox.domain.deploy.DeployRules;
import signalbox.domain.deploy.EmergencyDeploy;
import signalbox.domain.desk.Case;
import signalbox.domain.desk.Desk;
import signalbox.domain.desk.Outlook;
import signalbox.domain.maintenance.MaintenanceRules;
import signalbox.domain.work.ClaimState;

/**
 * One case as it is shown, of whatever kind.
 *
 * @param findings every clause of its policy held against it now
 * @param claims those that belong to it
 */
public record CaseView(Case about, List<Finding> findings, List<ClaimState> claims) {
  public CaseView {
    findings = List.copyOf(findings);
    claims = List.copyOf(claims);
  }

  /** The case as that desk knows it, seen at that time. */
  public static CaseView of(Desk desk, Case about, Presence presence, Instant now) {
    return new CaseView(
        about, findings(desk, about, presence, now), desk.work().listOf(about.id()));
  }

  private static List<Finding> findings(Desk desk, Case about, Presence presence, Instant now) {
    return switch (about) {
      case Case.OfDeploy(var deploy) ->
          DeployRules.findings(deploy, Outlook.around(desk, deploy, now, presence));
      case Case.OfMaintenance(var maintenance) ->
          MaintenanceRules.findings(maintenance, Outlook.around(desk, now, presence));
    };
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
