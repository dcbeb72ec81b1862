package signalbox.domain.maintenance;

import java.util.Arrays;
import java.util.List;
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

  Part part(PartName name) {
    return new Part(
        name,
        switch (name) {
          case PLANNER -> List.of(maintenance.planner());
          case MANAGER -> around.roster().listTeam(maintenance.book().managers());
          case REQUESTER,
              DEPLOYER,
              APPROVER,
              SEAT_HOLDER,
              HOLDER,
              AUTHOR,
              TEAM_MEMBER,
              SRE_APPROVER ->
              List.of();
        });
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
