package signalbox.simulation;

import java.time.Instant;
import java.util.List;
import java.util.random.RandomGenerator;
import signalbox.domain.CaseId;
import signalbox.domain.MemberId;
import signalbox.domain.Refusal;
import signalbox.domain.deploy.EmergencyDeploy;
import signalbox.domain.deploy.Seats;
import signalbox.domain.desk.Desk;
import signalbox.policy.Team;

/**
 * What somebody who means well says next of a case, so that nights have deploys that go through.
 */
record Errand(String who, String verb, String rest) {
  /** What is typed; by a card, of the case that it shows. */
  String typed(CaseId about, boolean presses) {
    // Whoever puts something down names no case.
    return "!" + verb + (presses || verb.equals("unclaim") ? "" : " " + about) + rest;
  }

  static Errand next(EmergencyDeploy deploy, Desk desk, Instant now, RandomGenerator chance) {
    String requester = deploy.requester().name();
    String deployer = deploy.deployer().map(MemberId::name).orElse(requester);
    if (deploy.isHeld() && chance.nextInt(3) > 0) {
      return new Errand(holder(deploy), "unhold", "");
    }
    return switch (deploy.status()) {
      case REQUESTED -> request(deploy, desk, now, chance);
      case CONFIRMED ->
          chance.nextInt(5) == 0
              ? new Errand(runningBeside(deploy, desk), "ok-beside", "")
              : new Errand(deployer, "start", "");
      case STARTED ->
          chance.nextInt(4) == 0
              ? new Errand(requester, "rollback", " it got worse")
              : new Errand(deployer, "done", "");
      case ROLLING_BACK -> new Errand(deployer, "done", "");
      case DONE -> new Errand(requester, chance.nextInt(5) == 0 ? "rollback" : "verified", "");
      case CLOSED -> new Errand(requester, "reopen", "");
    };
  }

  private static Errand request(
      EmergencyDeploy deploy, Desk desk, Instant now, RandomGenerator chance) {
    if (deploy.request().reason().isEmpty()) {
      return new Errand(deploy.requester().name(), "reason", " availability");
    }
    if (deploy.isRestricted() && chance.nextInt(20) == 0) {
      return new Errand(deploy.requester().name(), "disclose", "");
    }
    List<Team> missing = Seats.quorum(deploy, desk.roster(), now).listOpen();
    if (missing.isEmpty()) {
      return new Errand(deploy.requester().name(), "nudge", "");
    }
    Team team = missing.get(chance.nextInt(missing.size()));
    List<MemberId> could = desk.roster().listTeam(team);
    return could.isEmpty()
        ? new Errand("erin", "waive", " confirmed-by-specialists")
        : new Errand(could.get(chance.nextInt(could.size())).name(), "approve", "");
  }

  private static String holder(EmergencyDeploy deploy) {
    return deploy.votes().holds().stream()
        .map(Refusal.Hold::holder)
        .findFirst()
        .orElseThrow()
        .name();
  }

  /** Whoever carries out what runs in that venue. */
  private static String runningBeside(EmergencyDeploy deploy, Desk desk) {
    return desk.listOpen(deploy.home()).stream()
        .filter(d -> d.status().isRunning())
        .flatMap(d -> d.deployer().stream())
        .findFirst()
        .orElse(deploy.requester())
        .name();
  }
}
