package signalbox.domain.maintenance;

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
          case MANAGER -> around.roster().listTeam(maintenance.book().managers());
          case HOLDER -> maintenance.consent().holds().stream().map(Refusal.Hold::holder).toList();
          case TEAM_MEMBER -> around.roster().listTeam(Asking.work(maintenance));
          case CES -> Asking.listCommunity(maintenance, around.roster());
          case REQUESTER, DEPLOYER, APPROVER, SEAT_HOLDER, AUTHOR, SRE_APPROVER -> List.of();
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
