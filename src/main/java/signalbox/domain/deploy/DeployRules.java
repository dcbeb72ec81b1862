package signalbox.domain.deploy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import signalbox.domain.Because;
import signalbox.domain.DeployStatus;
import signalbox.domain.Finding;
import signalbox.domain.Finding.Result;
import signalbox.domain.MemberId;
import signalbox.domain.Outcome;
import signalbox.policy.Clause;
import signalbox.policy.DeploySlug;
import signalbox.policy.MaintenanceSlug;
import signalbox.policy.Step;
import signalbox.policy.Strength;

/**
 * The clauses on emergency deploys held against one, a function a clause; each function bears the
 * clause's name.
 */
public final class DeployRules {
  private DeployRules() {}

  /** Every clause of the case's own policy held against it, in the order of the policy. */
  public static List<Finding> findings(EmergencyDeploy deploy, Surroundings around) {
    var findings = new ArrayList<Finding>();
    for (Clause clause : deploy.book().clauses()) {
      switch (clause.slug()) {
        case DeploySlug slug -> findings.add(finding(slug, deploy, around));
        case MaintenanceSlug _ -> {}
      }
    }
    return List.copyOf(findings);
  }

  /** What holds up that step: clauses that must or should be met there and are not. */
  public static List<Finding> gates(EmergencyDeploy deploy, Surroundings around, Step step) {
    return findings(deploy, around).stream()
        .filter(f -> !f.result().isMet())
        .filter(f -> deploy.book().find(f.clause()).map(c -> isGate(c, step)).orElse(false))
        .toList();
  }

  private static boolean isGate(Clause clause, Step step) {
    return clause.step() == step
        && (clause.strength() == Strength.MUST || clause.strength() == Strength.SHOULD);
  }

  /** One clause held against the case; not applicable when its policy does not have it. */
  public static Finding finding(DeploySlug slug, EmergencyDeploy deploy, Surroundings around) {
    if (deploy.book().find(slug).isEmpty()) {
      return new Finding(slug, Result.NOT_APPLICABLE, new Because.NotInPolicy());
    }
    var waiver = deploy.votes().findWaiver(slug);
    if (waiver.isPresent()) {
      var passed = new Because.Passed(waiver.get().by(), waiver.get().why());
      return new Finding(slug, Result.WAIVED, passed);
    }
    return rule(slug, deploy, around);
  }

  private static Finding rule(DeploySlug slug, EmergencyDeploy deploy, Surroundings around) {
    return switch (slug) {
      case CHANGE_AND_TASK_NAMED -> changeAndTaskNamed(deploy);
      case REQUEST_POSTED -> requestPosted(deploy);
      case REASON_IS_ONE_OF_FIVE -> reasonIsOneOfFive(deploy);
      case CONFIRMED_BY_RELEASE_ENGINEERING -> confirmedByReleaseEngineering(deploy, around);
      case CONFIRMED_BY_SRE -> confirmedBySre(deploy, around);
      case RELEASE_ENGINEERING_INFORMED -> releaseEngineeringInformed(deploy);
      case DEPLOYER_NAMED -> deployerNamed(deploy);
      case CONFIRMED_BY_SPECIALISTS -> confirmedBySpecialists(deploy, around);
      case CARRIED_OUT_TOGETHER -> carriedOutTogether(deploy, around);
      case ROLLBACK_CONSIDERED_FIRST -> rollbackConsideredFirst(deploy);
      case AVAILABILITY_OVER_FEATURES -> availabilityOverFeatures();
      case ON_WIKI_EDITS_RARE -> onWikiEditsRare();
      case ONE_AT_A_TIME -> oneAtATime(deploy, around);
      case OUTSIDE_A_WINDOW -> outsideAWindow(deploy);
      case SENSITIVE_KEPT_PRIVATE -> sensitiveKeptPrivate(deploy);
      case VERIFIED_BEFORE_CLOSING -> verifiedBeforeClosing(deploy);
      case RECORDED -> recorded(deploy);
    };
  }

  static Finding changeAndTaskNamed(EmergencyDeploy deploy) {
    var because = new Because.Named(deploy.request().change(), deploy.request().task());
    return new Finding(DeploySlug.CHANGE_AND_TASK_NAMED, Result.SATISFIED, because);
  }

  static Finding requestPosted(EmergencyDeploy deploy) {
    return new Finding(
        DeploySlug.REQUEST_POSTED, Result.SATISFIED, new Because.Posted(deploy.home()));
  }

  static Finding reasonIsOneOfFive(EmergencyDeploy deploy) {
    var reason = deploy.request().reason();
    return met(
        DeploySlug.REASON_IS_ONE_OF_FIVE, reason.isPresent(), new Because.ReasonGiven(reason));
  }

  static Finding confirmedByReleaseEngineering(EmergencyDeploy deploy, Surroundings around) {
    return seats(DeploySlug.CONFIRMED_BY_RELEASE_ENGINEERING, deploy, around);
  }

  static Finding confirmedBySre(EmergencyDeploy deploy, Surroundings around) {
    return seats(DeploySlug.CONFIRMED_BY_SRE, deploy, around);
  }

  static Finding releaseEngineeringInformed(EmergencyDeploy deploy) {
    return new Finding(
        DeploySlug.RELEASE_ENGINEERING_INFORMED,
        Result.SATISFIED,
        new Because.Informed(deploy.book().deploy().informed()));
  }

  static Finding deployerNamed(EmergencyDeploy deploy) {
    return met(
        DeploySlug.DEPLOYER_NAMED,
        deploy.deployer().isPresent(),
        new Because.Deployer(deploy.deployer()));
  }

  static Finding confirmedBySpecialists(EmergencyDeploy deploy, Surroundings around) {
    return seats(DeploySlug.CONFIRMED_BY_SPECIALISTS, deploy, around);
  }

  static Finding carriedOutTogether(EmergencyDeploy deploy, Surroundings around) {
    List<MemberId> seated = Seats.quorum(deploy, around.roster(), around.now()).listSeated();
    var absent = seated.stream().filter(around.absent()::contains).toList();
    return met(
        DeploySlug.CARRIED_OUT_TOGETHER,
        !seated.isEmpty() && absent.isEmpty(),
        new Because.Together(seated, absent));
  }

  static Finding rollbackConsideredFirst(EmergencyDeploy deploy) {
    var approach = deploy.request().approach();
    return met(
        DeploySlug.ROLLBACK_CONSIDERED_FIRST,
        approach.isPresent(),
        new Because.ApproachChosen(approach));
  }

  static Finding availabilityOverFeatures() {
    return new Finding(
        DeploySlug.AVAILABILITY_OVER_FEATURES, Result.SATISFIED, new Because.Reminder());
  }

  static Finding onWikiEditsRare() {
    return new Finding(DeploySlug.ON_WIKI_EDITS_RARE, Result.SATISFIED, new Because.Reminder());
  }

  static Finding oneAtATime(EmergencyDeploy deploy, Surroundings around) {
    var inTheWay =
        around.running().stream().filter(r -> !deploy.votes().beside().contains(r.id())).toList();
    return met(DeploySlug.ONE_AT_A_TIME, inTheWay.isEmpty(), new Because.Running(inTheWay));
  }

  static Finding outsideAWindow(EmergencyDeploy deploy) {
    var window = deploy.asked().facts().window();
    return met(DeploySlug.OUTSIDE_A_WINDOW, window.isEmpty(), new Because.WindowNear(window));
  }

  static Finding sensitiveKeptPrivate(EmergencyDeploy deploy) {
    var result = deploy.isRestricted() ? Result.SATISFIED : Result.NOT_APPLICABLE;
    return new Finding(
        DeploySlug.SENSITIVE_KEPT_PRIVATE, result, new Because.Kept(deploy.isRestricted()));
  }

  static Finding verifiedBeforeClosing(EmergencyDeploy deploy) {
    var closing = deploy.progress().closing();
    Optional<MemberId> by =
        closing.filter(c -> c.outcome() == Outcome.VERIFIED).flatMap(Progress.Closing::by);
    boolean due =
        deploy.status() == DeployStatus.DONE
            || closing.map(c -> c.outcome() == Outcome.UNVERIFIED).orElse(false);
    var because = new Because.VerifiedBy(by, due);
    if (by.isEmpty() && !due) {
      return new Finding(DeploySlug.VERIFIED_BEFORE_CLOSING, Result.NOT_APPLICABLE, because);
    }
    return met(DeploySlug.VERIFIED_BEFORE_CLOSING, by.isPresent(), because);
  }

  static Finding recorded(EmergencyDeploy deploy) {
    return new Finding(
        DeploySlug.RECORDED, Result.SATISFIED, new Because.Logged(deploy.isRestricted()));
  }

  /** The clauses with an open seat, whether or not the policy has a sentence for them. */
  static List<Finding> openSeats(EmergencyDeploy deploy, Surroundings around) {
    return Seats.quorum(deploy, around.roster(), around.now()).places().stream()
        .filter(p -> p.filled().isEmpty())
        .map(p -> p.seat().clause())
        .distinct()
        .map(slug -> seats(slug, deploy, around))
        .toList();
  }

  private static Finding seats(DeploySlug slug, EmergencyDeploy deploy, Surroundings around) {
    var quorum = Seats.quorum(deploy, around.roster(), around.now());
    var filled = new ArrayList<Because.Filled>();
    var open = new ArrayList<Because.Open>();
    for (var place : quorum.places()) {
      var team = place.seat().team();
      if (place.seat().clause() != slug) {
        continue;
      }
      if (place.filled().isPresent()) {
        filled.add(new Because.Filled(team, place.filled().get().approver()));
      } else {
        open.add(new Because.Open(team, Seats.listCould(deploy, quorum, team, around.roster())));
      }
    }
    if (filled.isEmpty() && open.isEmpty()) {
      return new Finding(slug, Result.NOT_APPLICABLE, new Because.NoSeat());
    }
    return met(slug, open.isEmpty(), new Because.Seats(filled, open));
  }

  private static Finding met(DeploySlug slug, boolean met, Because because) {
    return new Finding(slug, met ? Result.SATISFIED : Result.UNSATISFIED, because);
  }
}
