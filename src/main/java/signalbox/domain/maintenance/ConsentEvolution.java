package signalbox.domain.maintenance;

import java.util.function.UnaryOperator;
import signalbox.domain.ConsentEvent;
import signalbox.domain.EmergencyEvent;
import signalbox.domain.Recorded;
import signalbox.domain.Refusal;

/** Folds what people have said for and against a maintenance into its state. */
final class ConsentEvolution {
  private ConsentEvolution() {}

  static Maintenance evolve(Maintenance maintenance, Recorded recorded, ConsentEvent event) {
    return event instanceof ConsentEvent.Disclosed
        ? maintenance.disclosed()
        : maintenance.with(evolve(maintenance.consent(), recorded, event));
  }

  private static Consent evolve(Consent consent, Recorded recorded, ConsentEvent event) {
    return switch (event) {
      case ConsentEvent.Discussed e -> assent(consent, a -> a.discussed(e.manager()));
      case ConsentEvent.Approved e -> assent(consent, a -> a.plus(yes(e, recorded)));
      case ConsentEvent.Supported e -> assent(consent, a -> a.aside(e.member(), ""));
      case ConsentEvent.Declined e ->
          assent(consent, a -> a.plus(new Assent.No(e.manager(), e.why())));
      case ConsentEvent.Objected e -> assent(consent, a -> a.aside(e.member(), e.why()));
      case ConsentEvent.ApprovalWithdrawn e -> assent(consent, a -> a.without(e.approver()));
      case ConsentEvent.DeclineWithdrawn e -> assent(consent, a -> a.without(e.manager()));
      case ConsentEvent.ConsentFell e -> fallen(consent, e);
      case ConsentEvent.ParallelAllowed e -> assent(consent, a -> a.inParallel(e.by()));
      case ConsentEvent.Held e ->
          consent.hold(new Refusal.Hold(e.holder(), e.why(), recorded.at()));
      case ConsentEvent.Unheld e -> consent.unhold(e.holders());
      case ConsentEvent.ClauseWaived e ->
          consent.waive(new Consent.Waiver(e.clause(), e.by(), e.why()));
      case ConsentEvent.Nudged _ -> consent.nudged(recorded.at());
      case ConsentEvent.Disclosed _ -> consent;
    };
  }

  private static Consent assent(Consent consent, UnaryOperator<Assent> change) {
    return consent.with(change.apply(consent.assent()));
  }

  private static Assent.Yes yes(ConsentEvent.Approved e, Recorded recorded) {
    return new Assent.Yes(e.approver(), e.offered(), e.standIn(), e.revision(), recorded.at());
  }

  /** What was said aside is asked for anew with the rest. */
  private static Consent fallen(Consent consent, ConsentEvent.ConsentFell event) {
    Assent rest = consent.assent().withoutAsides();
    for (var approver : event.approvers()) {
      rest = rest.without(approver);
    }
    for (var decliner : event.decliners()) {
      rest = rest.without(decliner);
    }
    return consent.with(event.parallel() ? rest.withoutParallel() : rest).unwaived(event.waivers());
  }

  static Maintenance evolve(Maintenance maintenance, Recorded recorded, EmergencyEvent event) {
    return maintenance
        .consent()
        .emergency()
        .map(emergency -> maintenance.consent().with(evolve(emergency, recorded, event)))
        .map(maintenance::with)
        .orElse(maintenance);
  }

  private static Emergency evolve(Emergency emergency, Recorded recorded, EmergencyEvent event) {
    return switch (event) {
      case EmergencyEvent.EmergencyOpened _ -> emergency;
      case EmergencyEvent.ImmediateDeclared e ->
          emergency.declared(new Emergency.Immediate(e.by(), e.why()), recorded.at());
      case EmergencyEvent.Called e -> emergency.called(e.time());
      case EmergencyEvent.Acknowledged e -> emergency.acknowledged(e.manager());
      case EmergencyEvent.Ratified e ->
          emergency.judged(new Emergency.Judgement(e.manager(), true, e.why()));
      case EmergencyEvent.ObjectedTo e ->
          emergency.judged(new Emergency.Judgement(e.manager(), false, e.why()));
      case EmergencyEvent.CesEngaged e ->
          emergency.engaged(Emergency.Engagement.of(e.by(), e.specialist(), recorded.at()));
      case EmergencyEvent.CesNotNeeded e ->
          emergency.engaged(Emergency.Engagement.ofNobody(e.by(), e.why(), recorded.at()));
    };
  }
}
