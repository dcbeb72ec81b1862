package signalbox.domain.scene;

import static signalbox.domain.scene.Asked.on;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import signalbox.domain.CaseAction;
import signalbox.domain.CaseChoice;
import signalbox.domain.CaseId;
import signalbox.domain.Command;
import signalbox.domain.Decision;
import signalbox.domain.DeployerChoice;
import signalbox.domain.MemberId;
import signalbox.domain.Refusal;
import signalbox.domain.Roster;
import signalbox.domain.Target;
import signalbox.domain.Venue;
import signalbox.policy.DeploySlug;
import signalbox.policy.Reason;
import signalbox.policy.Team;

/** Anything that could be said, by anybody, with time passing between; the seed decides. */
public final class Walk {
  private static final List<MemberId> PEOPLE =
      List.of(
          Cast.DANA,
          Cast.SAM,
          Cast.ALEX,
          Cast.TYLER,
          Cast.ROBIN,
          Cast.ERIN,
          Cast.NOOR,
          Cast.SASHA,
          Cast.KIM,
          Cast.EVE,
          Cast.NOBODY);
  private static final List<Team> TEAMS =
      List.of(Cast.SRE, Cast.RELENG, Cast.SECURITY, Cast.EM, Cast.CES);
  private static final List<Venue> VENUES = List.of(Cast.OPS, Cast.OPS, Cast.LAB, Cast.SEC);
  private static final List<Roster> ROSTERS =
      List.of(
          Cast.roster(),
          Cast.roster(),
          Cast.rosterWithout(Cast.SAM, Cast.ERIN),
          Cast.rosterWith(Cast.member("tyler", Cast.SRE), Cast.member("robin", Cast.RELENG)));

  private final Random chance;
  private final List<IntFunction<CaseAction>> actions;
  private final Set<Class<? extends Refusal>> refusals = new HashSet<>();

  public Walk(Random chance) {
    this.chance = chance;
    this.actions =
        List.of(
            _ -> new CaseAction.Approve(Optional.empty(), Optional.empty()),
            _ -> new CaseAction.Approve(Optional.empty(), Optional.empty()),
            _ -> new CaseAction.Approve(Optional.empty(), Optional.empty()),
            _ -> new CaseAction.Approve(Optional.of(any(TEAMS)), Optional.empty()),
            _ -> new CaseAction.Approve(Optional.empty(), Optional.of(Asked.standIn(any(PEOPLE)))),
            n -> n == 0 ? new CaseAction.Decline("why") : new CaseAction.Start(),
            _ -> new CaseAction.Hold("why"),
            _ -> new CaseAction.Unhold(),
            n -> n == 0 ? new CaseAction.Withdraw() : new CaseAction.Nudge(),
            _ -> new CaseAction.Require(any(TEAMS)),
            _ -> new CaseAction.Unrequire(any(TEAMS)),
            _ ->
                new CaseAction.GiveReason(
                    Optional.of(any(List.of(Reason.values()))), Optional.empty()),
            n -> new CaseAction.Amend(Asked.change(n * 9)),
            n -> new CaseAction.SetTask(Asked.task(n)),
            _ -> new CaseAction.NameDeployer(new DeployerChoice.Chosen(any(PEOPLE))),
            _ -> new CaseAction.HandOver(any(PEOPLE)),
            _ -> new CaseAction.Start(),
            _ -> new CaseAction.Finish(),
            _ -> new CaseAction.Verify(),
            _ -> new CaseAction.RollBack("why"),
            n -> n == 0 ? new CaseAction.Abort("why") : new CaseAction.Start(),
            _ -> new CaseAction.Reopen(),
            _ -> new CaseAction.Reopen(),
            _ -> new CaseAction.AllowBeside(),
            _ -> new CaseAction.Waive(any(List.of(DeploySlug.values())), "why"),
            _ -> new CaseAction.Waive(DeploySlug.CONFIRMED_BY_SPECIALISTS, "why"),
            _ -> new CaseAction.Disclose());
  }

  /** The kinds of refusal that were met on the way. */
  public Set<Class<? extends Refusal>> refusals() {
    return Set.copyOf(refusals);
  }

  /** Somebody speaks, or time passes. */
  public void step(Scene scene) {
    switch (chance.nextInt(12)) {
      case 0 -> scene.later(Duration.ofMinutes(chance.nextInt(20)));
      case 1 -> {
        if (chance.nextInt(10) == 0) {
          scene.back(Duration.ofMinutes(chance.nextInt(6_000)));
        }
      }
      case 2 -> scene.whenClock(ofTheProgram());
      case 3 -> speak(scene, any(PEOPLE), work());
      case 4, 5, 6, 7 -> onwards(scene);
      default -> speak(scene, any(PEOPLE), ofACase(scene));
    }
  }

  /** Somebody says what brings one of the newest cases on; else few would ever start. */
  private void onwards(Scene scene) {
    var deploys = List.copyOf(scene.desk().deploys().values());
    if (deploys.isEmpty()) {
      return;
    }
    var deploy = deploys.get(deploys.size() - 1 - chance.nextInt(Math.min(3, deploys.size())));
    int n = deploy.id().number();
    MemberId leads = deploy.deployer().orElse(deploy.requester());
    scene.privately();
    switch (deploy.status()) {
      case REQUESTED -> {
        boolean declines = chance.nextInt(30) == 0;
        hear(scene, any(PEOPLE), declines ? Asked.decline(n) : Asked.approve(n));
        if (chance.nextInt(5) == 0) {
          deploy.votes().required().forEach(r -> hear(scene, r.by(), Asked.unrequire(n, r.team())));
        }
      }
      case CONFIRMED -> {
        hear(scene, leads, Asked.start(n));
        deploys.forEach(d -> hear(scene, d.deployer().orElse(leads), Asked.okBeside(n)));
        hear(scene, any(PEOPLE), Asked.waive(n, DeploySlug.ONE_AT_A_TIME));
      }
      case STARTED ->
          hear(scene, leads, chance.nextInt(4) == 0 ? Asked.rollBack(n) : Asked.finish(n));
      case ROLLING_BACK -> hear(scene, leads, Asked.finish(n));
      case DONE -> hear(scene, deploy.requester(), Asked.verify(n));
      case CLOSED -> {
        var by = deploy.progress().closing().orElseThrow().by().orElse(leads);
        hear(scene, by, chance.nextBoolean() ? Asked.withdraw(n) : Asked.reopen(n));
      }
    }
  }

  private void speak(Scene scene, MemberId who, Command command) {
    if (chance.nextInt(6) == 0) {
      scene.privately();
    } else {
      scene.in(any(VENUES));
    }
    hear(scene, who, command);
  }

  private void hear(Scene scene, MemberId who, Command command) {
    scene.when(who, command);
    if (scene.decision() instanceof Decision.Refused refused) {
      refusals.add(refused.refusal().getClass());
    }
  }

  private Command ofACase(Scene scene) {
    int newest = scene.desk().mark().nextNumber() - 1;
    if (newest < 1 || chance.nextInt(15) == 0) {
      return new Command.RequestDeploy(
          Asked.request(chance.nextInt(8), any(List.of(Reason.values()))),
          new DeployerChoice.Unsaid(),
          chance.nextInt(4) == 0);
    }
    CaseAction action = any(actions).apply(chance.nextInt(8));
    int number = newest - chance.nextInt(Math.min(4, newest));
    return chance.nextInt(4) == 0
        ? new Command.OnCase(new CaseChoice.Unnamed(), action)
        : on(number, action);
  }

  private Command work() {
    var target = new Target("db" + chance.nextInt(3));
    CaseChoice where =
        chance.nextBoolean()
            ? new CaseChoice.Unnamed()
            : new CaseChoice.Numbered(1 + chance.nextInt(5));
    return switch (chance.nextInt(6)) {
      case 0, 1 -> new Command.Claim(target, Optional.empty(), where);
      case 2 -> new Command.Unclaim(Optional.of(target));
      case 3 -> new Command.Handoff(target, any(PEOPLE));
      case 4 -> new Command.Note(where, "seen");
      default -> new Command.GoAway(Optional.empty());
    };
  }

  private Command ofTheProgram() {
    return switch (chance.nextInt(4)) {
      case 0 -> new Command.AdoptRoster(any(ROSTERS));
      case 1 -> new Command.NoteSeen(any(PEOPLE), chance.nextBoolean());
      case 2 -> new Command.AdoptPolicy(any(Books.listAll()));
      default -> new Command.NoteUndelivered(CaseId.deploy(1 + chance.nextInt(9)), "libera", "404");
    };
  }

  private <T> T any(List<T> list) {
    return list.get(chance.nextInt(list.size()));
  }
}
