package signalbox.domain.maintenance;

import signalbox.domain.MaintenancePlan;
import signalbox.domain.PlanEvent;
import signalbox.domain.Recorded;

/** Folds what has happened to the plan of a maintenance into its state. */
final class PlanEvolution {
  private PlanEvolution() {}

  static Maintenance evolve(Maintenance maintenance, Recorded recorded, PlanEvent event) {
    var planned = maintenance.planned();
    return switch (event) {
      case PlanEvent.Planned _ -> maintenance;
      case PlanEvent.PlanChanged e -> maintenance.with(changed(planned, e).revised(recorded.at()));
      case PlanEvent.PlanHandedOver e -> maintenance.with(planned.handedTo(e.to()));
      case PlanEvent.Agreed e ->
          said(
              maintenance,
              agreements(maintenance).plus(new Agreements.Yes(e.member(), e.revision())));
      case PlanEvent.Disagreed e ->
          said(maintenance, agreements(maintenance).plus(new Agreements.No(e.member(), e.why())));
      case PlanEvent.AgreementsFell _ -> said(maintenance, Agreements.none());
    };
  }

  private static Maintenance.Planned changed(
      Maintenance.Planned planned, PlanEvent.PlanChanged event) {
    MaintenancePlan plan = planned.plan();
    WorkPlan work = planned.work();
    return switch (event) {
      case PlanEvent.Retitled e ->
          planned.with(new MaintenancePlan(e.title(), plan.services(), plan.window()));
      case PlanEvent.ServicesChanged e ->
          planned
              .with(new MaintenancePlan(plan.title(), e.services(), plan.window()))
              .with(work.with(work.crew().ofServices(e.services())));
      case PlanEvent.WindowMoved e ->
          planned
              .with(new MaintenancePlan(plan.title(), plan.services(), e.window()))
              .with(work.with(work.crew().within(e.window())));
      case PlanEvent.GoalSet e -> planned.with(work.withGoal(e.goal()));
      case PlanEvent.TargetsSet e -> planned.with(work.withTargets(e.targets()));
      case PlanEvent.OperationPlanned e -> planned.with(work.plus(e.operation()));
      case PlanEvent.OperationDropped e -> planned.with(work.withoutOperation(e.operation()));
      case PlanEvent.MemberAdded e -> planned.with(work.with(work.crew().plus(e.member())));
      case PlanEvent.MemberRemoved e -> planned.with(work.without(e.member()));
      case PlanEvent.ShiftPlanned e -> planned.with(work.with(work.crew().plus(e.shift())));
      case PlanEvent.ShiftsDropped e ->
          planned.with(work.with(work.crew().withoutShifts(e.member())));
      case PlanEvent.LeadNamed e -> planned.with(work.with(led(work.crew(), e)));
      case PlanEvent.VenueNoted e -> planned.with(work.with(work.papers().at(e.words())));
      case PlanEvent.StepAdded e -> planned.with(work.with(work.papers().plus(e.step())));
      case PlanEvent.StepDropped e -> planned.with(work.with(work.papers().without(e.step())));
    };
  }

  private static Crew led(Crew crew, PlanEvent.LeadNamed event) {
    return event
        .service()
        .map(service -> crew.ledBy(event.lead(), service))
        .orElseGet(() -> crew.ledBy(event.lead()));
  }

  private static Agreements agreements(Maintenance maintenance) {
    return maintenance.work().agreements();
  }

  private static Maintenance said(Maintenance maintenance, Agreements to) {
    return maintenance.with(maintenance.planned().with(maintenance.work().with(to)));
  }
}
