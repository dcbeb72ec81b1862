package signalbox.rendering.standing;

import java.util.List;
import signalbox.domain.DeskEvent;
import signalbox.domain.Event;
import signalbox.domain.desk.Case;
import signalbox.domain.desk.Desk;

/** What a decision did: the desk before and after, and the events between. */
public record Move(Desk before, List<Event> events, Desk after) {
  /**
   * Whether nobody knows any more what stands on that network: after a gap somebody may have
   * changed it, after another site it may never have been shown.
   */
  boolean isUnknownOn(String network) {
    return events.stream()
        .anyMatch(event ->
            event instanceof DeskEvent.SiteAdopted
                || (event instanceof DeskEvent.GapNoted gap
                    && gap.network().map(network::equals).orElse(true)));
  }

  /** Whether nothing has changed of all that can be told of that case and of who has a part. */
  boolean leftAlone(Case one) {
    return before.findCase(one.id().number()).filter(one::equals).isPresent()
        && before.work().equals(after.work())
        && before.roster().equals(after.roster())
        && before.absences().equals(after.absences());
  }
}
