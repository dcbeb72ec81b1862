package signalbox.domain;

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
}
