package signalbox.domain;

import java.util.List;
import java.util.Optional;

/** What can have happened to the plan of a maintenance. */
public sealed interface PlanEvent extends MaintenanceEvent {
  /**
   * A maintenance was planned.
   *
   * @param origin where and under which policy
   */
  record Planned(
      CaseId maintenance, MemberId planner, MaintenancePlan plan, DeployEvent.Origin origin)
      implements PlanEvent {}

  /** What makes the plan another one, of the next revision. */
  sealed interface PlanChanged extends PlanEvent {
    /** Who changed it. */
    MemberId by();
  }

  record Retitled(CaseId maintenance, MemberId by, String title) implements PlanChanged {}

  record ServicesChanged(CaseId maintenance, MemberId by, List<Service> services)
      implements PlanChanged {
    public ServicesChanged {
      services = List.copyOf(services);
    }
  }

  record WindowMoved(CaseId maintenance, MemberId by, Window window) implements PlanChanged {}

  /** What is to be reached. */
  record GoalSet(CaseId maintenance, MemberId by, String goal) implements PlanChanged {}

  /** What will be changed, in place of what was said before. */
  record TargetsSet(CaseId maintenance, MemberId by, List<Target> targets) implements PlanChanged {
    public TargetsSet {
      targets = List.copyOf(targets);
    }
  }

  /** An operation, in place of one of that name. */
  record OperationPlanned(CaseId maintenance, MemberId by, Operation operation)
      implements PlanChanged {}

  record OperationDropped(CaseId maintenance, MemberId by, String operation)
      implements PlanChanged {}

  record MemberAdded(CaseId maintenance, MemberId by, MemberId member) implements PlanChanged {}

  /** No longer involved, with all that the plan said of that member. */
  record MemberRemoved(CaseId maintenance, MemberId by, MemberId member) implements PlanChanged {}

  record ShiftPlanned(CaseId maintenance, MemberId by, Shift shift) implements PlanChanged {}

  /** That member is there at no time that was said. */
  record ShiftsDropped(CaseId maintenance, MemberId by, MemberId member) implements PlanChanged {}

  /**
   * Somebody leads.
   *
   * @param service of which; empty: of the whole
   */
  record LeadNamed(CaseId maintenance, MemberId by, MemberId lead, Optional<Service> service)
      implements PlanChanged {}

  /** Where work is spoken of beside the home of the case. */
  record VenueNoted(CaseId maintenance, MemberId by, String words) implements PlanChanged {}

  /** One more step, after those that are there. */
  record StepAdded(CaseId maintenance, MemberId by, String step) implements PlanChanged {}

  /** That step, counted from 1, is none any more. */
  record StepDropped(CaseId maintenance, MemberId by, int step) implements PlanChanged {}

  /** Somebody else plans it from now on. */
  record PlanHandedOver(CaseId maintenance, MemberId by, MemberId to) implements PlanEvent {}

  /** A member agrees to the plan of that revision. */
  record Agreed(CaseId maintenance, MemberId member, int revision) implements PlanEvent {}

  /** A member does not, and says why. */
  record Disagreed(CaseId maintenance, MemberId member, int revision, String why)
      implements PlanEvent {}

  /**
   * What members said of the plan as it was counts no longer.
   *
   * @param agreed who had agreed
   * @param against who had not
   */
  record AgreementsFell(CaseId maintenance, List<MemberId> agreed, List<MemberId> against)
      implements PlanEvent {
    public AgreementsFell {
      agreed = List.copyOf(agreed);
      against = List.copyOf(against);
    }
  }
}
