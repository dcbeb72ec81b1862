package signalbox.rendering.answer;

import java.util.Optional;
import signalbox.policy.MaintenanceSlug;
import signalbox.policy.Strength;
import signalbox.rendering.text.Prefix;

/** What satisfies a clause on maintenance, and who may waive it. */
record MaintenanceRemedies(Prefix prefix) {
  private static final String BY_MANAGER = " by an engineering manager";
  private static final String BY_LEADER = " by the leader";
  private static final String LEADERS = "the leader or an engineering manager";

  /** What to type so that the clause is satisfied; empty where nothing has to be done. */
  Optional<String> satisfies(MaintenanceSlug slug, String it) {
    return Optional.of(
            switch (slug) {
              case MaintenanceSlug.Planning clause -> satisfies(clause, it);
              case MaintenanceSlug.WorkPlan clause -> satisfies(clause, it);
              case MaintenanceSlug.Initiating clause -> satisfies(clause, it);
              case MaintenanceSlug.Emergency clause -> satisfies(clause, it);
              case MaintenanceSlug.PostMortem clause -> satisfies(clause, it);
            })
        .filter(words -> !words.isEmpty());
  }

  private String satisfies(MaintenanceSlug.Planning clause, String it) {
    return switch (clause) {
      case DISCUSSED_WITH_EM -> prefix.type("discussed", it) + BY_MANAGER;
      case APPROVED_BY_RELEVANT_EM, APPROVED_BY_BOTH_EMS -> prefix.type("approve", it);
      case STAND_IN_EM -> prefix.type("approve", it, "for <member> <why>");
      case TWO_ROOT_SRES -> prefix.type("plan shift", it, "<member> <start> for <length>");
      case COMMUNICATIONS_WITH_CES ->
          prefix.type("comms", it, "<outlet> posted <link>|not-needed <why>");
      case CES_KEPT_INFORMED -> prefix.type("ack", it);
    };
  }

  private String satisfies(MaintenanceSlug.WorkPlan clause, String it) {
    return switch (clause) {
      case WORK_PLAN_AGREED_BY_ALL -> prefix.type("agree", it) + " by everybody in the plan";
      case SCHEDULE_OF_AVAILABILITY -> prefix.type("plan shift", it, "<member>");
      case VENUE_DEFINED -> "";
      case IN_PROGRESS_WORK_DOCUMENTED ->
          prefix.type("note", it, "<words>") + " by who is silent, or " + prefix.type("unclaim");
      case ONE_OPERATION_AT_A_TIME -> prefix.type("approve", it, "parallel") + BY_MANAGER;
      case LEADER_FOR_EACH_SERVICE -> prefix.type("lead", it, "<member> of <service>");
      case LEADER_COORDINATES -> prefix.type("note", it, "<words>") + BY_LEADER;
      case EXTERNAL_SUPPORT_SIGNED_OFF -> prefix.type("support approve", it) + BY_LEADER;
      case EXTERNAL_SUPPORT_UNDERSTOOD -> prefix.type("support understood", it);
      case SPECIFIED_GOAL_AND_TIME -> prefix.type("plan goal", it, "<words>");
      case LEADER_DESIGNATED -> prefix.type("plan lead", it, "<member>");
    };
  }

  private String satisfies(MaintenanceSlug.Initiating clause, String it) {
    return switch (clause) {
      case ANNOUNCED_SEVEN_DAYS_AHEAD -> prefix.type("announced", it, "<link>");
      case BACKUPS_STARTED_THREE_DAYS_AHEAD -> prefix.type("backup started", it, "<link>");
      case BACKUPS_COMPLETE -> prefix.type("backup complete", it);
      case BACKUPS_OFF_TARGET -> prefix.type("backup on", it, "<hosts>");
      case BACKUPS_EXTERNALLY_REDUNDANT -> prefix.type("backup external", it, "<where>");
      case MEMBER_LOST_DURING ->
          prefix.type("continue", it, "<why>") + " or " + prefix.type("halt", it, "<why>");
      case MEMBER_LOST_BEFORE_POSTPONES -> prefix.type("postpone", it, "<start> <why>");
      case SCHEDULE_CHANGES_TOLD -> prefix.type("ack", it);
      case MEMBERS_APPRISED -> "";
    };
  }

  private String satisfies(MaintenanceSlug.Emergency clause, String it) {
    return switch (clause) {
      case EMERGENCY_APPROVED_BY_EM -> prefix.type("approve", it);
      case IMMEDIATE_EM_NOTIFIED -> prefix.type("ack", it) + BY_MANAGER;
      case EMERGENCY_CES_ENGAGED -> prefix.type("engaged", it, "<member>|not-needed <why>");
    };
  }

  private String satisfies(MaintenanceSlug.PostMortem clause, String it) {
    return switch (clause) {
      case OVERRUN_NEEDS_INCIDENT_REPORT ->
          prefix.type("report", it, "<service> human|technical|upstream <words>")
              + " by who was involved";
      case INCIDENT_REPORT_REVIEWED -> prefix.type("review", it, "report");
      case POST_MORTEM_POSTED -> prefix.type("published", it, "<link>");
      case POST_MORTEM_REVIEWED -> prefix.type("review", it, "postmortem");
      case PUBLIC_ANNOUNCEMENT -> prefix.type("public", it, "<link>");
    };
  }

  /** Who may waive it; nobody: nothing. */
  static String whoMayWaive(MaintenanceSlug slug, Strength strength) {
    return switch (strength) {
      case SHOULD ->
          slug == MaintenanceSlug.WorkPlan.ONE_OPERATION_AT_A_TIME
              ? "an engineering manager"
              : LEADERS;
      case MUST -> whoMayWaive(slug);
      case SHOWN, DUTY -> "";
    };
  }

  private static String whoMayWaive(MaintenanceSlug slug) {
    if (slug == MaintenanceSlug.Emergency.EMERGENCY_APPROVED_BY_EM) {
      return "who opened it or the team that carries it out, when it cannot wait";
    }
    return slug == MaintenanceSlug.Planning.TWO_ROOT_SRES ? "an engineering manager" : "";
  }
}
