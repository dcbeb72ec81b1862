package signalbox.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The clauses of the policy on maintenance, a family for each chapter of the written text. */
public sealed interface MaintenanceSlug extends Slug {
  /** The name of the constant. */
  String name();

  @Override
  default String text() {
    return "maintenance." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Every clause, in the order of the written text. */
  static List<MaintenanceSlug> values() {
    return Stream.of(
            Planning.values(),
            WorkPlan.values(),
            Initiating.values(),
            Emergency.values(),
            PostMortem.values())
        .<MaintenanceSlug>flatMap(Arrays::stream)
        .toList();
  }

  /** Clauses on planning, and on whose consent is needed. */
  enum Planning implements MaintenanceSlug {
    DISCUSSED_WITH_EM,
    APPROVED_BY_RELEVANT_EM,
    APPROVED_BY_BOTH_EMS,
    STAND_IN_EM,
    TWO_ROOT_SRES,
    COMMUNICATIONS_WITH_CES,
    CES_KEPT_INFORMED;

    @Override
    public String toString() {
      return text();
    }
  }

  /** Clauses on developing a work plan, and on what happens under it. */
  enum WorkPlan implements MaintenanceSlug {
    WORK_PLAN_AGREED_BY_ALL,
    SCHEDULE_OF_AVAILABILITY,
    VENUE_DEFINED,
    IN_PROGRESS_WORK_DOCUMENTED,
    ONE_OPERATION_AT_A_TIME,
    SPECIFIED_GOAL_AND_TIME,
    LEADER_DESIGNATED,
    LEADER_FOR_EACH_SERVICE,
    LEADER_COORDINATES,
    EXTERNAL_SUPPORT_SIGNED_OFF,
    EXTERNAL_SUPPORT_UNDERSTOOD;

    @Override
    public String toString() {
      return text();
    }
  }

  /** Clauses on initiating maintenance, and on keeping everybody apprised. */
  enum Initiating implements MaintenanceSlug {
    ANNOUNCED_SEVEN_DAYS_AHEAD,
    BACKUPS_STARTED_THREE_DAYS_AHEAD,
    BACKUPS_COMPLETE,
    BACKUPS_OFF_TARGET,
    BACKUPS_EXTERNALLY_REDUNDANT,
    MEMBER_LOST_DURING,
    MEMBER_LOST_BEFORE_POSTPONES,
    SCHEDULE_CHANGES_TOLD,
    MEMBERS_APPRISED;

    @Override
    public String toString() {
      return text();
    }
  }

  /** Clauses on emergency maintenance. */
  enum Emergency implements MaintenanceSlug {
    EMERGENCY_APPROVED_BY_EM,
    IMMEDIATE_EM_NOTIFIED,
    EMERGENCY_CES_ENGAGED;

    @Override
    public String toString() {
      return text();
    }
  }

  /** Clauses on what is written afterwards. */
  enum PostMortem implements MaintenanceSlug {
    OVERRUN_NEEDS_INCIDENT_REPORT,
    INCIDENT_REPORT_REVIEWED,
    POST_MORTEM_POSTED,
    POST_MORTEM_REVIEWED,
    PUBLIC_ANNOUNCEMENT;

    @Override
    public String toString() {
      return text();
    }
  }
}
