package signalbox.rendering;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import signalbox.domain.CaseId;
import signalbox.domain.Command;
import signalbox.domain.Envelope;
import signalbox.domain.Event;
import signalbox.domain.desk.Desk;

/** What an accepted command made happen: the desk before and after, and the events between. */
record Happening(Desk before, List<Event> events, Desk after, Envelope envelope) {
  /** The events of each case, the cases in the order in which they are first spoken of. */
  Map<CaseId, List<Event>> byCase() {
    var byCase = new LinkedHashMap<CaseId, List<Event>>();
    for (Event event : events) {
      event.about().ifPresent(id -> byCase.computeIfAbsent(id, _ -> new ArrayList<>()).add(event));
    }
    return byCase;
  }

  /** The events of that sort that are about no case. */
  <E extends Event> List<E> listAboutNone(Class<E> sort) {
    return events.stream()
        .filter(event -> event.about().isEmpty())
        .filter(sort::isInstance)
        .map(sort::cast)
        .toList();
  }

  /** Whether it was asked for by somebody who meant a case or work, not the desk as a whole. */
  boolean isAboutCases() {
    return switch (envelope.command()) {
      case Command.RequestDeploy _,
          Command.PlanMaintenance _,
          Command.OpenEmergency _,
          Command.OnCase _,
          Command.Either _,
          Command.AsSeen _,
          Command.Work _ ->
          true;
      case Command.GoAway _, Command.ComeBack _, Command.Identity _, Command.Housekeeping _ ->
          false;
    };
  }
}
