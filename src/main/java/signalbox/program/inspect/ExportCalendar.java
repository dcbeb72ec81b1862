package signalbox.program.inspect;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  private static final Pattern NAME = Pattern.compile("(?:maintenance-|maint-)?(\\d{1,9})");

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
    Matcher number = NAME.matcher(name);
    if (!number.matches()) {
      streams
          .err()
          .println("no name of a maintenance: " + name + "; such as maintenance-18, or 18");
      return ExitCode.UNUSABLE;
    }
    var id = CaseId.maintenance(Integer.parseInt(number.group(1)));
    Optional<Booking> booking =
        ledger.listBookings().stream().filter(b -> b.id().equals(id)).findFirst();
    if (booking.isEmpty()) {
      streams.err().println("there is no maintenance " + name + " in this store");
      return ExitCode.NO;
    }
    if (booking.get().entry().restricted() && !invocation.restricted()) {
      streams.err().println(id + " is restricted; say --restricted to export it all the same");
      return ExitCode.NO;
    }
    return print(List.of(booking.get()));
  }

  private ExitCode print(List<Booking> bookings) {
    streams.out().print(calendar.of(bookings, invocation.restricted()));
    streams.out().flush();
    return ExitCode.DONE;
  }
}
