package signalbox.domain.maintenance;

import java.time.Instant;
import java.util.Optional;
import signalbox.domain.ConsentEvent;
import signalbox.domain.Decision;
import signalbox.domain.MemberId;
import signalbox.domain.Refusal;
import signalbox.domain.Refusal.PartName;

/** Decides what slows a maintenance down, asks for what is missing, or makes it public. */
final class Holding {
  private Holding() {}

  /** In an emergency only who leads on it and managers hold it: nobody else may hold it up. */
  static Decision hold(Hearing h, String why) {
    if (!h.maintenance().isOpen()) {
      return h.wrongMoment();
    }
    boolean isOfTeams = !h.maintenance().isEmergency() && (h.isOnWork() || h.isOnCommunity());
    if (!h.isPlanner() && !h.isManager() && !isOfTeams) {
      return h.maintenance().isEmergency()
          ? h.mayNot(PartName.PLANNER, PartName.MANAGER)
          : h.mayNot(PartName.PLANNER, PartName.TEAM_MEMBER, PartName.CES, PartName.MANAGER);
    }
    return h.isHolder()
        ? h.refuse(ownHold(h))
        : Decision.accept(new ConsentEvent.Held(h.id(), h.by(), why));
  }

  private static Refusal ownHold(Hearing h) {
    var own = h.maintenance().consent().holds().stream().filter(o -> o.holder().equals(h.by()));
    return new Refusal.OnHold(h.id(), own.toList());
  }

  static Decision unhold(Hearing h) {
    if (!h.maintenance().isOpen()) {
      return h.wrongMoment();
    }
    if (!h.maintenance().isHeld()) {
      return h.refuse(new Refusal.NotOnHold(h.id()));
    }
    var mine =
        h.maintenance().consent().holds().stream()
            .map(Refusal.Hold::holder)
            .filter(holder -> mayLift(h, holder))
            .toList();
    return mine.isEmpty()
        ? h.mayNot(PartName.HOLDER, PartName.MANAGER)
        : Decision.accept(new ConsentEvent.Unheld(h.id(), h.by(), mine));
  }

  private static boolean mayLift(Hearing h, MemberId holder) {
    var roster = h.around().roster();
    return holder.equals(h.by())
        || h.isManager()
        || roster.find(holder).stream()
            .flatMap(m -> m.teams().stream())
            .anyMatch(team -> roster.isOn(h.by(), team));
  }

  static Decision nudge(Hearing h) {
    if (!h.maintenance().isOpen() || !Missing.isAnything(h.maintenance(), h.around())) {
      return h.wrongMoment();
    }
    var every = h.maintenance().book().deploy().times().nudgeEvery();
    Optional<Instant> again = h.maintenance().consent().nudged().map(n -> n.plus(every));
    return again.isPresent() && h.around().now().isBefore(again.get())
        ? h.refuse(new Refusal.TooSoon(h.id(), again.get()))
        : Decision.accept(new ConsentEvent.Nudged(h.id(), h.by()));
  }

  static Decision disclose(Hearing h) {
    if (!h.isPlanner() && !h.isManager()) {
      return h.mayNot(PartName.PLANNER, PartName.MANAGER);
    }
    return h.maintenance().isRestricted()
        ? Decision.accept(new ConsentEvent.Disclosed(h.id(), h.by()))
        : h.refuse(new Refusal.AlreadySo(h.id()));
  }
}
