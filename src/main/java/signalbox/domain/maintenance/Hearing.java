package signalbox.domain.maintenance;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import signalbox.domain.CaseId;
import signalbox.domain.Decision;
import signalbox.domain.MemberId;
import signalbox.domain.Refusal;
import signalbox.domain.Refusal.Part;
import signalbox.domain.Refusal.PartName;

/** One member heard on one maintenance: who may what. */
record Hearing(Maintenance maintenance, MemberId by, Environs around) {
  boolean isPlanner() {
    return maintenance.planner().equals(by);
  }

  /** Whether it leads the whole, or a service of it. */
  boolean isLead() {
    return maintenance.crew().isLead(by);
  }

  /** Who leads it, or will. */
  boolean isLeader() {
    return Party.leader(maintenance).equals(by);
  }

  /** Who leads it or one of its services. */
  boolean isLeading() {
    return Party.isLeading(maintenance, by);
  }

  /** Who takes part. */
  boolean isMember() {
    return Party.members(maintenance).contains(by);
  }

  /** Who takes part and was not lost. */
  boolean isRemaining() {
    return Party.remaining(maintenance).contains(by);
  }

  /** An engineering manager by this policy. */
  boolean isManager() {
    return around.roster().isOn(by, maintenance.book().managers());
  }

  /** On the team that carries maintenance out. */
  boolean isOnWork() {
    return around.roster().isOn(by, Asking.work(maintenance));
  }

  boolean isOnCommunity() {
    return around.roster().isOn(by, Asking.community(maintenance));
  }

  /** Whether it was so lately that the same once more is a slip. */
  boolean isJust(Instant at) {
    return around.now().isBefore(at.plus(maintenance.book().times().typoGrace()));
  }

  boolean isHolder() {
    return maintenance.consent().holds().stream().anyMatch(h -> h.holder().equals(by));
  }

  CaseId id() {
    return maintenance.id();
  }

  Part part(PartName name) {
    return new Part(
        name,
        switch (name) {
          case PLANNER -> List.of(maintenance.planner());
          case LEADER -> Party.leaders(maintenance);
          case PARTICIPANT -> Party.remaining(maintenance);
          case AUTHOR -> Coursing.findEnd(maintenance).map(Timing.End::by).stream().toList();
          case MANAGER -> around.roster().listTeam(maintenance.book().managers());
          case HOLDER -> maintenance.consent().holds().stream().map(Refusal.Hold::holder).toList();
          case TEAM_MEMBER -> around.roster().listTeam(Asking.work(maintenance));
          case CES -> Asking.listCommunity(maintenance, around.roster());
          case REQUESTER, DEPLOYER, APPROVER, SEAT_HOLDER, SRE_APPROVER -> List.of();
        });
  }

  Decision refuse(Refusal refusal) {
    return Decision.refuse(refusal);
  }

  Decision mayNot(PartName... parts) {
    var whoMay = Arrays.stream(parts).map(this::part).toList();
    return Decision.refuse(new Refusal.MayNot(maintenance.id(), whoMay));
  }

  Decision wrongMoment() {
    var closing = maintenance.progress().closing();
    return Decision.refuse(
        new Refusal.WrongMoment(
            maintenance.id(),
            maintenance.status(),
            closing.map(Maintenance.Closing::outcome),
            closing.map(Maintenance.Closing::at)));
  }
}
