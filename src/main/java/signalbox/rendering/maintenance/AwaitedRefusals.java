package signalbox.rendering.maintenance;

import java.time.Instant;
import signalbox.domain.CaseId;
import signalbox.domain.Presence;
import signalbox.domain.Refusal;
import signalbox.domain.desk.Desk;
import signalbox.domain.desk.Outlook;
import signalbox.domain.maintenance.Maintenance;
import signalbox.domain.maintenance.MaintenanceRules;
import signalbox.policy.MaintenanceSlug;
import signalbox.policy.Slug;
import signalbox.rendering.text.Prefix;

/** What is said to a word for which nobody waits, and what to say instead. */
public record AwaitedRefusals(Prefix prefix) {
  /** That a clause is not in the way. */
  public String nothingToWaive(CaseId id, Slug clause) {
    return ": "
        + clause.text()
        + " is not in the way, so there is nothing to waive"
        + beforehand(id, clause);
  }

  /** How an emergency that is open already does not wait for a yes; empty: it has not to. */
  public String urgently(CaseId open, Desk desk, Instant now) {
    return desk.findMaintenance(open.number())
        .filter(m -> isWaiting(m, desk, now))
        .map(m ->
            "; if it cannot wait: "
                + prefix.type("waive", "emergency-approved-by-em", open, "<why>"))
        .orElse("");
  }

  /** Whether it is an emergency to which no manager has said yes. */
  private static boolean isWaiting(Maintenance maintenance, Desk desk, Instant now) {
    var around = Outlook.around(desk, now, Presence.unknown());
    return maintenance.isEmergency()
        && maintenance.status().isBeforeStart()
        && !MaintenanceRules.finding(
                MaintenanceSlug.Emergency.EMERGENCY_APPROVED_BY_EM, maintenance, around)
            .result()
            .isMet();
  }

  /** What was refused for that is allowed beforehand, since it never begins. */
  private String beforehand(CaseId id, Slug clause) {
    return clause == MaintenanceSlug.WorkPlan.ONE_OPERATION_AT_A_TIME
        ? "; to let another begin: "
            + prefix.type("approve", id, "parallel")
            + " by an engineering manager"
        : "";
  }

  /** The answer to that word. */
  public String of(CaseId id, Refusal.Awaited word) {
    return switch (word) {
      case ACKNOWLEDGEMENT ->
          ": nobody is waited for to know of it; how it stands: " + prefix.type("status", id);
      case JUDGEMENT ->
          ": only what began without a yes is judged; how it stands: " + prefix.type("status", id);
      case OBJECTION_BEFORE_START ->
          ": it has not begun; to say no: " + prefix.type("decline", id, "<why>");
      case OBJECTION_BEFORE_END ->
          ": it is not over, so nobody says yet that there is nothing to report; to stop it: "
              + prefix.type("hold", id, "<why>");
      case OBJECTION_TO_REPORTED ->
          ": it is reported on anyway; how far that is: " + prefix.type("postmortem", id);
      case ENGAGEMENT ->
          ": that is said of emergencies; what communities are told of this: "
              + prefix.type("comms", id);
    };
  }
}
