package signalbox.domain.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import signalbox.domain.CaseId;
import signalbox.domain.Recorded;
import signalbox.domain.desk.Case;
import signalbox.domain.desk.Desk;
import signalbox.domain.desk.Evolution;

/** All cases that ever were, entry by entry; it takes the history in order, one event at a time. */
public final class Ledger {
  private final SortedMap<Integer, Booking> bookings = new TreeMap<>();
  private final SortedMap<Integer, CaseFigures> figures = new TreeMap<>();
  private Desk desk = Desk.empty();

  /** Enters the next event. */
  public void take(Recorded recorded) {
    desk = Evolution.evolve(desk, recorded);
    recorded.event().about().flatMap(desk::findCase).ifPresent(c -> enter(c, recorded));
  }

  /** The sequence of the event that was entered last. */
  public long sequence() {
    return desk.mark().sequence();
  }

  /** Every maintenance that ever was planned, by number. */
  public List<Booking> listBookings() {
    return List.copyOf(bookings.values());
  }

  /** Every case that ever was, by number. */
  public List<CaseFigures> listFigures() {
    return List.copyOf(figures.values());
  }

  /** Of what everybody may hear, so that the numbers are the same wherever they are asked for. */
  public Statistics ofLast(Optional<Integer> months, Instant now) {
    return Statistics.ofLast(
        months.orElse(Statistics.USUAL_MONTHS),
        figures.values().stream().filter(c -> !c.restricted()).toList(),
        now);
  }

  private void enter(Case one, Recorded recorded) {
    CaseId id = one.id();
    var before = figures.getOrDefault(id.number(), CaseFigures.open(id, recorded.at()));
    figures.put(id.number(), Counting.after(before, one, desk.roster(), recorded));
    if (one instanceof Case.OfMaintenance(var maintenance)) {
      Booking booked = bookings.get(id.number());
      bookings.put(
          id.number(),
          booked == null
              ? Booking.open(maintenance, recorded.at())
              : booked.after(maintenance, recorded.at()));
    }
  }
}
