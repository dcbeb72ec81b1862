package signalbox.domain;

import java.util.List;
import java.util.Optional;
import signalbox.policy.Slug;
import signalbox.policy.Team;

/** What people have said for and against a maintenance. */
public sealed interface ConsentEvent extends MaintenanceEvent {
  /** An engineering manager says that it was discussed with them. */
  record Discussed(CaseId maintenance, MemberId manager) implements ConsentEvent {}

  /**
   * A yes that counts.
   *
   * @param offered the services for which it may be counted
   * @param standIn the manager on whose behalf it was given, and why
   * @param revision of the plan that was approved
   */
  record Approved(
      CaseId maintenance,
      MemberId approver,
      List<Service> offered,
      Optional<CaseAction.StandIn> standIn,
      int revision)
      implements ConsentEvent {
    public Approved {
      offered = List.copyOf(offered);
    }
  }

  /** A yes of somebody who fits no open seat: recorded, never counted. */
  record Supported(CaseId maintenance, MemberId member, List<Team> teams) implements ConsentEvent {
    @Override
    public boolean isAside() {
      return true;
    }
  }

  /** A no of a manager who is asked; it stands until it is taken back or the plan is another. */
  record Declined(CaseId maintenance, MemberId manager, String why) implements ConsentEvent {}

  /** A no of somebody who is not asked: recorded, and stops nothing. */
  record Objected(CaseId maintenance, MemberId member, String why) implements ConsentEvent {
    @Override
    public boolean isAside() {
      return true;
    }
  }

  record ApprovalWithdrawn(CaseId maintenance, MemberId approver) implements ConsentEvent {}

  record DeclineWithdrawn(CaseId maintenance, MemberId manager) implements ConsentEvent {}

  /**
   * What was said of the plan as it was counts no longer.
   *
   * @param approvers whose yes fell
   * @param decliners whose no fell
   * @param waivers clauses that are waived no longer
   * @param parallel whether operations may no longer go on at the same time
   */
  record ConsentFell(
      CaseId maintenance,
      List<MemberId> approvers,
      List<MemberId> decliners,
      List<Slug> waivers,
      boolean parallel,
      Fall because)
      implements ConsentEvent {
    public ConsentFell {
      approvers = List.copyOf(approvers);
      decliners = List.copyOf(decliners);
      waivers = List.copyOf(waivers);
    }
  }

  /** Why a consent falls. */
  enum Fall {
    /** Services, window or operations are others now. */
    PLAN_CHANGED,
    /** Its author is the planner now. */
    PLANNER,
    /** Its author is no manager of these services any more. */
    INELIGIBLE
  }

  /** Several operations may go on at the same time. */
  record ParallelAllowed(CaseId maintenance, MemberId by) implements ConsentEvent {}

  record Held(CaseId maintenance, MemberId holder, String why) implements ConsentEvent {}

  /** The holds of these members were lifted. */
  record Unheld(CaseId maintenance, MemberId by, List<MemberId> holders) implements ConsentEvent {
    public Unheld {
      holders = List.copyOf(holders);
    }
  }

  record ClauseWaived(CaseId maintenance, Slug clause, MemberId by, String why)
      implements ConsentEvent {}

  record Nudged(CaseId maintenance, MemberId by) implements ConsentEvent {}

  record Disclosed(CaseId maintenance, MemberId by) implements ConsentEvent {}
}
