package signalbox.domain.maintenance;

import java.util.Optional;
import signalbox.domain.Decision;
import signalbox.domain.EmergencyEvent;
import signalbox.domain.MemberId;
import signalbox.domain.Refusal;
import signalbox.domain.Refusal.Awaited;
import signalbox.domain.Refusal.PartName;

/** Decides what is owed to an emergency maintenance beside its work. */
final class Emerging {
  private Emerging() {}

  /** Whoever has judged it knows of it; who opened it tells somebody else. */
  static Decision acknowledge(Hearing h) {
    var emergency = findImmediate(h);
    if (emergency.isEmpty()) {
      return h.refuse(new Refusal.NotAwaited(h.id(), Awaited.ACKNOWLEDGEMENT));
    }
    if (!isOtherManager(h)) {
      return h.mayNot(PartName.MANAGER);
    }
    return emergency.get().acknowledgedBy().isPresent()
        ? h.refuse(new Refusal.AlreadySo(h.id()))
        : Decision.accept(new EmergencyEvent.Acknowledged(h.id(), h.by()));
  }

  /** Also after its end, for as long as it stands at the desk: it is on record either way. */
  static Decision judge(Hearing h, boolean ratifies, String why) {
    var emergency = findImmediate(h);
    if (emergency.isEmpty()) {
      return h.refuse(new Refusal.NotAwaited(h.id(), Awaited.JUDGEMENT));
    }
    if (!isOtherManager(h)) {
      return h.mayNot(PartName.MANAGER);
    }
    var judgement = new Emergency.Judgement(h.by(), ratifies, why);
    if (emergency.get().judgements().contains(judgement)) {
      return h.refuse(new Refusal.AlreadySo(h.id()));
    }
    return Decision.accept(
        ratifies
            ? new EmergencyEvent.Ratified(h.id(), h.by(), why)
            : new EmergencyEvent.ObjectedTo(h.id(), h.by(), why));
  }

  static Decision engage(Hearing h, MemberId specialist) {
    var known = Asking.listCommunity(h.maintenance(), h.around().roster());
    var decision = Decision.accept(new EmergencyEvent.CesEngaged(h.id(), h.by(), specialist));
    return findObstacle(h)
        .or(() ->
            known.contains(specialist)
                ? Optional.empty()
                : Optional.of(
                    h.refuse(
                        new Refusal.NotOfTeam(
                            h.id(), specialist, Asking.community(h.maintenance()), known))))
        .orElse(decision);
  }

  static Decision engageNobody(Hearing h, String why) {
    var decision = Decision.accept(new EmergencyEvent.CesNotNeeded(h.id(), h.by(), why));
    boolean isSo =
        h.maintenance()
            .consent()
            .emergency()
            .flatMap(Emergency::engagement)
            .filter(e -> e.by().equals(h.by()) && e.why().equals(why))
            .isPresent();
    return findObstacle(h)
        .orElseGet(() -> isSo ? h.refuse(new Refusal.AlreadySo(h.id())) : decision);
  }

  /** A specialist may say so of themselves, and may come in when none was thought to be needed. */
  private static Optional<Decision> findObstacle(Hearing h) {
    var emergency = h.maintenance().consent().emergency();
    if (!h.maintenance().isOpen()) {
      return Optional.of(h.wrongMoment());
    }
    if (emergency.isEmpty()) {
      return Optional.of(h.refuse(new Refusal.NotAwaited(h.id(), Awaited.ENGAGEMENT)));
    }
    if (!h.isPlanner() && !h.isManager() && !h.isOnCommunity() && !h.isOnWork()) {
      return Optional.of(h.mayNot(PartName.PLANNER, PartName.CES, PartName.MANAGER));
    }
    boolean isEngaged =
        emergency.get().engagement().flatMap(Emergency.Engagement::specialist).isPresent();
    return isEngaged ? Optional.of(h.refuse(new Refusal.AlreadySo(h.id()))) : Optional.empty();
  }

  private static Optional<Emergency> findImmediate(Hearing h) {
    return h.maintenance().consent().emergency().filter(Emergency::isImmediate);
  }

  private static boolean isOtherManager(Hearing h) {
    return h.isManager() && !h.isPlanner();
  }
}
