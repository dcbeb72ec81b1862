package signalbox.program.inspect;

import static signalbox.domain.CaseKind.MAINTENANCE;

import java.util.List;
import java.util.Optional;
import signalbox.command.text.TypedCase;
import signalbox.command.text.Word;
import signalbox.domain.CaseChoice;
import signalbox.domain.CaseId;
import signalbox.domain.ledger.Booking;
import signalbox.domain.ledger.Ledger;
import signalbox.program.ExitCode;
import signalbox.program.Invocation;
import signalbox.program.Program;
import signalbox.program.Streams;
import signalbox.rendering.calendar.MaintenanceCalendar;
import signalbox.rendering.calendar.MaintenanceCalendar.Publisher;
import signalbox.store.Store;

/** Prints the windows of maintenance as a calendar; beside a running bot or without it. */
public final class ExportCalendar implements Program {
  private final Invocation.Calendar invocation;
  private final Streams streams;
  private final Store store;
  private final MaintenanceCalendar calendar;

  public ExportCalendar(
      Invocation.Calendar invocation, Streams streams, Store store, Publisher publisher) {
    this.invocation = invocation;
    this.streams = streams;
    this.store = store;
    this.calendar = new MaintenanceCalendar(publisher);
  }

  @Override
  public ExitCode run() {
    try (store) {
      var ledger = new Ledger();
      store.history().read(0, ledger::take);
      return invocation
          .name()
          .map(name -> one(ledger, name))
          .orElseGet(() -> print(ledger.listBookings()));
    }
  }

  private ExitCode one(Ledger ledger, String name) {
    Optional<CaseId> id = TypedCase.find(Word.of(name)).flatMap(ExportCalendar::ofMaintenance);
    if (id.isEmpty()) {
      streams
          .err()
          .println("no name of a maintenance: " + name + "; such as maintenance-18, or 18");
      return ExitCode.UNUSABLE;
    }
    Optional<Booking> booking =
        ledger.listBookings().stream().filter(b -> b.id().equals(id.get())).findFirst();
    if (booking.isEmpty()) {
      streams.err().println("there is no maintenance " + name + " in this store");
      return ExitCode.NO;
    }
    if (booking.get().entry().restricted() && !invocation.restricted()) {
      streams
          .err()
          .println(id.get() + " is restricted; say --restricted to export it all the same");
      return ExitCode.NO;
    }
    return print(List.of(booking.get()));
  }

  private static Optional<CaseId> ofMaintenance(CaseChoice named) {
    return switch (named) {
      case CaseChoice.Named(var id) -> Optional.of(id).filter(i -> i.kind() == MAINTENANCE);
      case CaseChoice.Numbered(int number) -> Optional.of(CaseId.maintenance(number));
      case CaseChoice.Unnamed() -> Optional.empty();
    };
  }

  private ExitCode print(List<Booking> bookings) {
    streams.out().print(calendar.of(bookings, invocation.restricted()));
    streams.out().flush();
    return ExitCode.DONE;
  }
}
