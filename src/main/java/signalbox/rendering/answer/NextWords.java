package signalbox.rendering.answer;

import java.util.Arrays;
import signalbox.domain.CaseId;
import signalbox.domain.CaseKind;
import signalbox.domain.CaseStatus;
import signalbox.domain.DeployStatus;
import signalbox.domain.MaintenanceStatus;
import signalbox.domain.deploy.EmergencyDeploy;
import signalbox.domain.maintenance.Maintenance;
import signalbox.rendering.text.Names;
import signalbox.rendering.text.Prefix;

/** What can be done next with a deploy that stands there. */
public record NextWords(Prefix prefix) {
  /** What can be done next with a case that stands there. */
  public String after(CaseId id, CaseStatus status) {
    return switch (status) {
      case DeployStatus s -> after(id, s);
      case MaintenanceStatus s -> after(id, s);
    };
  }

  /** The same for a maintenance. */
  public String after(CaseId id, MaintenanceStatus status) {
    return switch (status) {
      case PLANNING, ANNOUNCED -> any(id, "preflight", "cancel");
      case POSTPONED -> any(id, "plan window", "cancel");
      case READY -> any(id, "start", "cancel");
      case IN_PROGRESS -> any(id, "done", "halt", "abort");
      case HALTED -> any(id, "continue", "done", "abort");
      case DONE -> any(id, "postmortem", "explain", "reopen");
      case CLOSED -> anew(id.kind());
    };
  }

  /** The same for one that may be an emergency, which begins when somebody says so. */
  String after(Maintenance maintenance) {
    return maintenance.isEmergency() && maintenance.status().isBeforeStart()
        ? any(maintenance.id(), maintenance.isHeld() ? "unhold" : "start", "preflight", "cancel")
        : after(maintenance.id(), maintenance.status());
  }

  /** How a new case of that kind is opened. */
  public String anew(CaseKind kind) {
    return switch (kind) {
      case DEPLOY -> anew();
      case MAINTENANCE ->
          prefix.type("maintenance plan \"<title>\" <services> <start> for <length>");
    };
  }

  /** The commands that lead on, such as {@code !verified deploy-1 or !rollback deploy-1}. */
  public String after(CaseId id, DeployStatus status) {
    return switch (status) {
      case REQUESTED -> prefix.type("approve", id);
      case CONFIRMED -> prefix.type("start", id);
      case STARTED -> any(id, "done", "rollback", "abort");
      case DONE -> any(id, "verified", "rollback");
      case ROLLING_BACK -> prefix.type("done", id) + " when it is rolled back";
      case CLOSED -> anew();
    };
  }

  /** The same for a deploy that may be held: what a hold forbids is not named. */
  public String after(EmergencyDeploy deploy) {
    return deploy.isHeld() && deploy.status() == DeployStatus.STARTED
        ? any(deploy.id(), "unhold", "rollback", "abort")
        : after(deploy.id(), deploy.status());
  }

  /** How a new deploy is asked for. */
  public String anew() {
    return prefix.type("emergency deploy <change> <task>");
  }

  private String any(CaseId id, String... commands) {
    return Names.or(Arrays.stream(commands).map(command -> prefix.type(command, id)).toList());
  }
}
