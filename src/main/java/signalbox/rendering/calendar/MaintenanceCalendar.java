package signalbox.rendering.calendar;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import signalbox.domain.Service;
import signalbox.domain.ledger.Booking;

/**
 * Windows as one calendar. The same windows always give the same text: nothing in it is the time of
 * its writing.
 *
 * @param publisher in whose name it is published
 */
public record MaintenanceCalendar(Publisher publisher) {
  /**
   * Who publishes a calendar.
   *
   * @param provider a domain, which makes the names of entries unlike those of others
   * @param account for whom the notes are, as network operators call their customers
   * @param impact what a window does to its services, such as {@code DEGRADED}
   * @param contact an address of mail for questions
   */
  public record Publisher(
      String provider, String account, String impact, Optional<String> contact) {}

  /** All of these, by number; of those that are restricted nothing unless that is asked for. */
  public String of(Collection<Booking> bookings, boolean withRestricted) {
    var lines =
        new ContentLines()
            .add("BEGIN", "VCALENDAR")
            .add("VERSION", "2.0")
            .add("PRODID", "-//Signalbox//Maintenance//EN")
            .add("CALSCALE", "GREGORIAN")
            .text("NAME", "Maintenance")
            .text("X-WR-CALNAME", "Maintenance")
            .add("REFRESH-INTERVAL;VALUE=DURATION", "PT15M")
            .add("X-PUBLISHED-TTL", "PT15M");
    // What is published has somebody who does so; without anybody it is a calendar like others.
    publisher.contact().ifPresent(_ -> lines.add("METHOD", "PUBLISH"));
    bookings.stream()
        .filter(booking -> withRestricted || !booking.entry().restricted())
        .sorted(Comparator.comparing(Booking::id))
        .forEach(booking -> event(lines, booking));
    return lines.add("END", "VCALENDAR").toString();
  }

  private void event(ContentLines lines, Booking booking) {
    var entry = booking.entry();
    lines
        .add("BEGIN", "VEVENT")
        .text("UID", booking.id() + "@" + publisher.provider())
        .add("SEQUENCE", String.valueOf(booking.sequence()))
        .moment("DTSTAMP", booking.changed())
        .moment("CREATED", booking.opened())
        .moment("LAST-MODIFIED", booking.changed())
        .moment("DTSTART", entry.window().start());
    if (!entry.window().length().isZero()) {
      lines.moment("DTEND", entry.window().end());
    }
    lines
        .text("SUMMARY", summary(booking))
        .add("STATUS", status(entry.state()))
        .add("TRANSP", "TRANSPARENT");
    publisher.contact().ifPresent(mail -> lines.add("ORGANIZER;CN=Signalbox", "mailto:" + mail));
    note(lines, booking);
    lines.add("END", "VEVENT");
  }

  /** Who looks at the old day sees that nothing happens on it. */
  private static String summary(Booking booking) {
    var entry = booking.entry();
    String services =
        entry.services().stream().map(Service::name).collect(Collectors.joining(", "));
    boolean isTimeless =
        entry.state() == Booking.State.RE_SCHEDULED && entry.window().length().isZero();
    return (isTimeless ? "Postponed, no new time yet: " : "")
        + "%s of %s: %s".formatted(booking.id(), services, entry.title());
  }

  /** What programs of network operators read. */
  private void note(ContentLines lines, Booking booking) {
    lines
        .text("X-MAINTNOTE-PROVIDER", publisher.provider())
        .text("X-MAINTNOTE-ACCOUNT", publisher.account())
        .text("X-MAINTNOTE-MAINTENANCE-ID", booking.id().toString())
        .add("X-MAINTNOTE-IMPACT", publisher.impact())
        .add("X-MAINTNOTE-STATUS", noted(booking.entry().state()));
    booking
        .entry()
        .services()
        .forEach(service -> lines.text("X-MAINTNOTE-OBJECT-ID", service.name()));
  }

  private static String noted(Booking.State state) {
    return state.name().replace('_', '-');
  }

  /** Calendars know three states: it is not sure until it is ready, and sure until it is not. */
  private static String status(Booking.State state) {
    return switch (state) {
      case TENTATIVE, RE_SCHEDULED -> "TENTATIVE";
      case CONFIRMED, IN_PROCESS, COMPLETED -> "CONFIRMED";
      case CANCELLED -> "CANCELLED";
    };
  }
}
