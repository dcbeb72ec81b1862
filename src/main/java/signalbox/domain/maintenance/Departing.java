package signalbox.domain.maintenance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import signalbox.domain.MaintenanceEvent;
import signalbox.domain.MemberId;
import signalbox.domain.NoticeEvent;

/** Finds what it is to a maintenance when other people are there, or are on other teams. */
public final class Departing {
  private static final String WHY = "no member any more";

  private Departing() {}

  /** What managers said who are none any more falls; who takes part and is gone is lost. */
  public static List<MaintenanceEvent> of(Maintenance maintenance, Environs before, Environs then) {
    var events = new ArrayList<MaintenanceEvent>(Falling.ofStrangers(maintenance, then.roster()));
    Party.members(maintenance).stream()
        .filter(m -> before.roster().find(m).isPresent() && then.roster().find(m).isEmpty())
        .flatMap(m -> lost(maintenance, m, before).stream())
        .forEach(events::add);
    return List.copyOf(events);
  }

  private static Optional<MaintenanceEvent> lost(
      Maintenance maintenance, MemberId member, Environs before) {
    if (maintenance.status().isUnderway()) {
      return Losing.depart(maintenance, member, WHY, before);
    }
    boolean isAwaited = maintenance.status().isBeforeStart() && !maintenance.isEmergency();
    return isAwaited
        ? Optional.of(
            new NoticeEvent.MemberUnavailable(
                maintenance.id(), member, maintenance.plan().window().start(), WHY))
        : Optional.empty();
  }
}
