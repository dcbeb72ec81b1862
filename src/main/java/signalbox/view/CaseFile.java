package signalbox.view;

import java.time.Instant;
import java.util.List;
import signalbox.domain.Presence;
import signalbox.domain.Recorded;
import signalbox.domain.desk.Case;
import signalbox.domain.desk.Desk;

/**
 * All that is known of one case: how it stands, and how it came there.
 *
 * @param seats who fills which seat now
 * @param timeline what has happened to it, oldest first
 */
public record CaseFile(CaseView view, List<SeatView> seats, List<Recorded> timeline) {
  public CaseFile {
    seats = List.copyOf(seats);
    timeline = List.copyOf(timeline);
  }

  /** The case by the roster of that desk, at which it need not stand any more. */
  public static CaseFile of(Desk desk, Case about, List<Recorded> timeline, Instant now) {
    return new CaseFile(
        CaseView.of(desk, about, Presence.unknown(), now),
        SeatView.of(about, desk.roster(), timeline, now),
        timeline);
  }

  public Case about() {
    return view.about();
  }
}
