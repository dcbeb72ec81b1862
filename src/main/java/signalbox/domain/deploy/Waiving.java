package signalbox.domain.deploy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import signalbox.domain.Decision;
import signalbox.domain.DeployEvent;
import signalbox.domain.DeployStatus;
import signalbox.domain.MemberId;
import signalbox.domain.Outcome;
import signalbox.domain.Refusal;
import signalbox.domain.Refusal.Part;
import signalbox.domain.Refusal.PartName;
import signalbox.policy.Clause;
import signalbox.policy.DeploySlug;
import signalbox.policy.MaintenanceSlug;
import signalbox.policy.Slug;
import signalbox.policy.Step;
import signalbox.policy.Strength;

/**
 * Decides exceptions: a clause that should be met may be passed by the deployer or a manager; one
 * that must be met only as its own sentence allows.
 */
final class Waiving {
  private Waiving() {}

  static Decision waive(Hearing h, Slug slug, String why) {
    var deploy = h.deploy();
    return switch (slug) {
      case DeploySlug clause -> {
        var inBook = deploy.book().find(clause);
        if (inBook.isEmpty() || isGone(inBook.get(), deploy)) {
          yield inBook.isEmpty() ? nothing(h, clause) : h.wrongMoment();
        }
        if (DeployRules.finding(clause, deploy, h.around()).result().isMet()
            || inBook.get().strength() == Strength.SHOWN) {
          yield nothing(h, clause);
        }
        yield isAllowed(h, inBook.get()) ? waived(h, clause, why) : notWaivable(h, inBook.get());
      }
      case MaintenanceSlug clause -> nothing(h, clause);
    };
  }

  /** Whether the step that the clause gates lies behind or, for closing, not yet at hand. */
  private static boolean isGone(Clause clause, EmergencyDeploy deploy) {
    return clause.step() == Step.CLOSE
        ? deploy.status() != DeployStatus.DONE
        : !deploy.status().isBeforeStart();
  }

  private static Decision nothing(Hearing h, Slug clause) {
    return h.refuse(new Refusal.NothingToWaive(h.deploy().id(), clause));
  }

  private static boolean isAllowed(Hearing h, Clause clause) {
    return listWhoMay(h, clause).stream().anyMatch(p -> p.members().contains(h.by()));
  }

  private static Decision waived(Hearing h, DeploySlug clause, String why) {
    var id = h.deploy().id();
    var events = new ArrayList<DeployEvent>();
    events.add(new DeployEvent.ClauseWaived(id, clause, h.by(), why));
    if (clause == DeploySlug.VERIFIED_BEFORE_CLOSING) {
      events.add(new DeployEvent.Closed(id, Outcome.UNVERIFIED, Optional.of(h.by()), why));
    }
    return h.settle(events);
  }

  private static Decision notWaivable(Hearing h, Clause clause) {
    boolean afterLadder =
        clause.slug() == DeploySlug.CONFIRMED_BY_SPECIALISTS && !hasLadderRunOut(h.deploy());
    return h.refuse(
        new Refusal.NotWaivable(
            h.deploy().id(), clause.slug(), listWhoMay(h, clause), afterLadder));
  }

  private static List<Part> listWhoMay(Hearing h, Clause clause) {
    var parts = new ArrayList<Part>();
    if (clause.strength() == Strength.SHOULD) {
      parts.add(h.part(PartName.DEPLOYER));
      parts.add(h.part(PartName.MANAGER));
    }
    if (clause.slug() == DeploySlug.CONFIRMED_BY_SPECIALISTS && hasLadderRunOut(h.deploy())) {
      parts.add(
          seatedFor(
              h,
              PartName.APPROVER,
              Set.of(DeploySlug.CONFIRMED_BY_SRE, DeploySlug.CONFIRMED_BY_RELEASE_ENGINEERING)));
    }
    if (clause.slug() == DeploySlug.ONE_AT_A_TIME) {
      parts.add(seatedFor(h, PartName.SRE_APPROVER, Set.of(DeploySlug.CONFIRMED_BY_SRE)));
    }
    return List.copyOf(parts);
  }

  private static Part seatedFor(Hearing h, PartName name, Set<DeploySlug> clauses) {
    List<MemberId> members =
        h.quorum().places().stream()
            .filter(p -> clauses.contains(p.seat().clause()))
            .flatMap(p -> p.filled().stream())
            .map(a -> a.approver())
            .collect(Collectors.toList());
    return new Part(name, members);
  }

  /** Whether every rung of the escalation ladder has been climbed. */
  private static boolean hasLadderRunOut(EmergencyDeploy deploy) {
    return deploy.progress().reminders().rung() >= deploy.book().deploy().ladder().size();
  }
}
