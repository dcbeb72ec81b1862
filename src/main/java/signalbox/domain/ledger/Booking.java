package signalbox.domain.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import signalbox.domain.CaseId;
import signalbox.domain.MaintenanceStatus;
import signalbox.domain.Service;
import signalbox.domain.Window;
import signalbox.domain.desk.Clashes;
import signalbox.domain.maintenance.Maintenance;

/**
 * A maintenance as a calendar shows it.
 *
 * @param entry what is shown
 * @param sequence how often what is shown has become another
 * @param opened when it was planned first
 * @param changed when what is shown became what it is
 */
public record Booking(CaseId id, Entry entry, int sequence, Instant opened, Instant changed) {
  /**
   * What a calendar shows of it.
   *
   * @param window without a length while nobody knows when it ends: an emergency, or one that was
   *     postponed without a new time
   * @param restricted nothing of it but its name may be seen by everybody
   */
  public record Entry(
      String title, List<Service> services, Window window, State state, boolean restricted) {
    public Entry {
      services = List.copyOf(services);
    }
  }

  /** How sure its window is. */
  public enum State {
    TENTATIVE,
    /** It was to be at another time before, or has none now. */
    RE_SCHEDULED,
    CONFIRMED,
    IN_PROCESS,
    COMPLETED,
    CANCELLED
  }

  static Booking open(Maintenance maintenance, Instant at) {
    return new Booking(maintenance.id(), entry(maintenance, false), 0, at, at);
  }

  /** The same after something happened to it then. */
  Booking after(Maintenance maintenance, Instant at) {
    boolean isMoved =
        entry.state() == State.RE_SCHEDULED
            || !entry.window().start().equals(maintenance.plan().window().start());
    Entry now = entry(maintenance, isMoved);
    return now.equals(entry) ? this : new Booking(id, now, sequence + 1, opened, at);
  }

  private static Entry entry(Maintenance maintenance, boolean isMoved) {
    var plan = maintenance.plan();
    return new Entry(
        plan.title(),
        plan.services(),
        window(maintenance),
        state(maintenance, isMoved),
        maintenance.isRestricted());
  }

  /** Of one that has no time now, only when it would have been. */
  private static Window window(Maintenance maintenance) {
    Window known = Clashes.windowOf(maintenance);
    return maintenance.status() == MaintenanceStatus.POSTPONED
        ? new Window(known.start(), Duration.ZERO)
        : known;
  }

  private static State state(Maintenance maintenance, boolean isMoved) {
    return switch (maintenance.status()) {
      case PLANNING, ANNOUNCED -> isMoved ? State.RE_SCHEDULED : State.TENTATIVE;
      case POSTPONED -> State.RE_SCHEDULED;
      case READY -> State.CONFIRMED;
      case IN_PROGRESS, HALTED -> State.IN_PROCESS;
      case DONE -> State.COMPLETED;
      case CLOSED -> closed(maintenance);
    };
  }

  private static State closed(Maintenance maintenance) {
    return switch (maintenance.progress().closing().orElseThrow().outcome()) {
      case COMPLETED, OVERRAN, BROKEN_OFF -> State.COMPLETED;
      case CANCELLED, LAPSED -> State.CANCELLED;
    };
  }
}
