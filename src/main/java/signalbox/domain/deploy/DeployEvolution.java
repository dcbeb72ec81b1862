package signalbox.domain.deploy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import signalbox.domain.DeployEvent;
import signalbox.domain.DeployRequest;
import signalbox.domain.DeployStatus;
import signalbox.domain.MemberId;
import signalbox.domain.Recorded;
import signalbox.domain.approval.Approval;
import signalbox.policy.DeploySlug;
import signalbox.policy.PolicyBook;

/** Folds what has happened into the state of a deploy; it never refuses. */
public final class DeployEvolution {
  private DeployEvolution() {}

  /** The deploy that a request opens, under the book that the request names. */
  public static EmergencyDeploy open(
      Recorded recorded, DeployEvent.Requested event, PolicyBook book) {
    return new EmergencyDeploy(
        event.deploy(),
        event.origin(),
        book,
        new EmergencyDeploy.Asked(event.request(), 1, recorded.at(), event.facts()),
        new EmergencyDeploy.Crew(List.of(event.requester()), event.deployer()),
        Progress.begun(recorded.at()),
        Votes.none());
  }

  /** The deploy after that event. */
  public static EmergencyDeploy evolve(
      EmergencyDeploy deploy, Recorded recorded, DeployEvent event) {
    return switch (event) {
      case DeployEvent.Requested _ -> deploy;
      case DeployEvent.Approved e -> deploy.with(deploy.votes().plus(approval(e, recorded)));
      case DeployEvent.Supported e -> deploy.with(deploy.votes().aside(e.member(), ""));
      case DeployEvent.Objected e -> deploy.with(deploy.votes().aside(e.member(), e.why()));
      case DeployEvent.Confirmed _ -> moved(deploy, DeployStatus.CONFIRMED);
      case DeployEvent.Unconfirmed _ -> deploy.with(deploy.progress().vacated(recorded.at()));
      case DeployEvent.Declined _, DeployEvent.DeclineWithdrawn _ -> deploy;
      case DeployEvent.Held e -> held(deploy, e, recorded);
      case DeployEvent.Unheld e -> unheld(deploy, e.holders(), recorded);
      case DeployEvent.ApprovalWithdrawn e -> deploy.with(deploy.votes().minus(e.approver()));
      case DeployEvent.ApprovalFell e -> deploy.with(deploy.votes().minus(e.approver()));
      case DeployEvent.TeamRequired e ->
          deploy.with(
              deploy
                  .votes()
                  .require(e.team(), e.by())
                  .unwaived(DeploySlug.CONFIRMED_BY_SPECIALISTS));
      case DeployEvent.TeamUnrequired e -> deploy.with(deploy.votes().unrequire(e.team()));
      case DeployEvent.ReasonGiven e -> reasonGiven(deploy, e);
      case DeployEvent.ChangeAmended e ->
          revised(deploy, change(deploy, e), e.revision(), recorded.at());
      case DeployEvent.TaskChanged e ->
          revised(deploy, task(deploy, e), e.revision(), recorded.at());
      case DeployEvent.DeployerNamed e -> deploy.with(deploy.crew().led(e.deployer()));
      case DeployEvent.HandedOver e -> deploy.with(deploy.crew().handedOver(e.to()));
      case DeployEvent.Started e ->
          deploy
              .with(deploy.crew().led(Optional.of(e.deployer())))
              .with(deploy.progress().started(recorded.at()));
      case DeployEvent.Finished _ -> deploy.with(deploy.progress().finished(recorded.at()));
      case DeployEvent.Verified _ -> deploy;
      case DeployEvent.RollbackBegun _ -> moved(deploy, DeployStatus.ROLLING_BACK);
      case DeployEvent.Closed e -> deploy.with(deploy.progress().closed(e, recorded.at()));
      case DeployEvent.Reopened _ ->
          deploy
              .with(deploy.progress().reopened(recorded.at()))
              .with(deploy.votes().unwaived(DeploySlug.VERIFIED_BEFORE_CLOSING));
      case DeployEvent.BesideAllowed e -> deploy.with(deploy.votes().beside(e.running()));
      case DeployEvent.ClauseWaived e ->
          deploy.with(deploy.votes().waive(new Votes.Waiver(e.clause(), e.by(), e.why())));
      case DeployEvent.LadderClimbed e -> deploy.with(deploy.progress().climbed(e.rung()));
      case DeployEvent.Nudged _ -> deploy.with(deploy.progress().nudged(recorded.at()));
      case DeployEvent.VerificationAsked e -> deploy.with(deploy.progress().asked(e.time()));
      case DeployEvent.Disclosed _ -> deploy.disclosed();
      case DeployEvent.PartySeen _, DeployEvent.Undelivered _, DeployEvent.LeftDesk _ -> deploy;
    };
  }

  private static EmergencyDeploy moved(EmergencyDeploy deploy, DeployStatus to) {
    return deploy.with(deploy.progress().at(to));
  }

  private static Approval approval(DeployEvent.Approved e, Recorded recorded) {
    return new Approval(
        e.approver(), e.offered(), e.standIn(), e.revision(), recorded.at(), recorded.evidence());
  }

  private static EmergencyDeploy held(
      EmergencyDeploy deploy, DeployEvent.Held e, Recorded recorded) {
    return deploy
        .with(deploy.votes().hold(e.holder(), e.why(), recorded.at()))
        .with(deploy.progress().held(recorded.at()));
  }

  private static EmergencyDeploy unheld(
      EmergencyDeploy deploy, List<MemberId> holders, Recorded recorded) {
    var votes = deploy.votes().unhold(holders);
    var then = deploy.with(votes);
    return votes.holds().isEmpty() ? then.with(deploy.progress().unheld(recorded.at())) : then;
  }

  private static EmergencyDeploy reasonGiven(EmergencyDeploy deploy, DeployEvent.ReasonGiven e) {
    var r = deploy.request();
    var request =
        new DeployRequest(
            r.change(),
            r.task(),
            e.reason().or(r::reason),
            e.approach().or(r::approach),
            r.words());
    var votes =
        request.reason().equals(r.reason())
            ? deploy.votes()
            : deploy.votes().unwaived(DeploySlug.CONFIRMED_BY_SPECIALISTS);
    return deploy.with(deploy.asked().with(request)).with(votes);
  }

  private static DeployRequest change(EmergencyDeploy deploy, DeployEvent.ChangeAmended e) {
    var r = deploy.request();
    return new DeployRequest(e.change(), r.task(), r.reason(), r.approach(), r.words());
  }

  private static DeployRequest task(EmergencyDeploy deploy, DeployEvent.TaskChanged e) {
    var r = deploy.request();
    return new DeployRequest(r.change(), e.task(), r.reason(), r.approach(), r.words());
  }

  private static EmergencyDeploy revised(
      EmergencyDeploy deploy, DeployRequest to, int revision, Instant at) {
    return deploy.with(deploy.asked().revised(to, revision, at)).with(deploy.votes().revised());
  }
}
