package signalbox.rendering.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.KIM;
import static signalbox.domain.scene.Maintained.WINDOW;
import static signalbox.domain.scene.Maintained.cancel;
import static signalbox.domain.scene.Maintained.completed;
import static signalbox.domain.scene.Maintained.finished;
import static signalbox.domain.scene.Maintained.on;
import static signalbox.domain.scene.Maintained.openEmergency;
import static signalbox.domain.scene.Maintained.planMaintenance;
import static signalbox.domain.scene.Maintained.started;
import static signalbox.domain.scene.Noticed.announce;
import static signalbox.domain.scene.Noticed.later;
import static signalbox.domain.scene.Noticed.move;
import static signalbox.domain.scene.Noticed.postpone;

import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import signalbox.domain.CaseAction;
import signalbox.domain.CaseId;
import signalbox.domain.Command;
import signalbox.domain.CourseEvent;
import signalbox.domain.MaintenanceStatus;
import signalbox.domain.ledger.Ledger;
import signalbox.domain.scene.Books;
import signalbox.domain.scene.Maintained;
import signalbox.domain.scene.Scene;
import signalbox.rendering.calendar.MaintenanceCalendar.Publisher;

/** What becomes of a maintenance, as ical4j reads it out of the calendar. */
class WindowsInTheCalendarTest {
  private static final CaseId ONE = CaseId.maintenance(1);
  private static final MaintenanceCalendar CALENDAR =
      new MaintenanceCalendar(
          new Publisher("wiki.example.org", "everybody", "DEGRADED", Optional.empty()));

  private final Scene scene = Scene.under(Books.MIRAHEZE);

  private String text() {
    var ledger = new Ledger();
    scene.history().forEach(ledger::take);
    return CALENDAR.of(ledger.listBookings(), false);
  }

  private List<VEvent> events() {
    String text = text();
    try {
      var calendar = new CalendarBuilder().build(new StringReader(text));
      assertThat(calendar.validate().getEntries()).as("what ical4j has against it").isEmpty();
      return calendar.<VEvent>getComponents("VEVENT");
    } catch (IOException | ParserException trouble) {
      throw new AssertionError(text, trouble);
    }
  }

  /** Its number of changes, what calendars and what network operators read, and its times. */
  private String shown() {
    VEvent event = events().getFirst();
    assertThat(event.getRequiredProperty("UID").getValue())
        .as("the same for ever")
        .isEqualTo("maintenance-1@wiki.example.org");
    return Stream.of("SEQUENCE", "STATUS", "X-MAINTNOTE-STATUS", "DTSTART", "DTEND")
        .map(name -> event.getProperty(name).map(p -> p.getValue()).orElse("-"))
        .collect(Collectors.joining(" "));
  }

  private String summary() {
    return events().getFirst().getRequiredProperty("SUMMARY").getValue();
  }

  @Test
  void announcedItIsAsUnsureAsBefore() {
    scene.did(DANA, planMaintenance());
    assertThat(shown()).isEqualTo("0 TENTATIVE TENTATIVE 20261201T200000Z 20261201T220000Z");
    scene.did(KIM, announce());
    assertThat(scene.maintenance(1).status()).isEqualTo(MaintenanceStatus.ANNOUNCED);
    assertThat(shown()).isEqualTo("0 TENTATIVE TENTATIVE 20261201T200000Z 20261201T220000Z");
    scene.and(new CourseEvent.Readied(ONE));
    assertThat(shown()).isEqualTo("1 CONFIRMED CONFIRMED 20261201T200000Z 20261201T220000Z");
  }

  @Test
  void postponedWithoutANewTimeItSaysSo() {
    scene.did(DANA, planMaintenance()).and(new CourseEvent.Readied(ONE)).did(DANA, postpone());
    assertThat(shown()).isEqualTo("2 TENTATIVE RE-SCHEDULED 20261201T200000Z -");
    assertThat(summary()).startsWith("Postponed, no new time yet: maintenance-1 of mediawiki,");
    scene.did(DANA, move(later(Duration.ofDays(4))));
    assertThat(shown()).isEqualTo("3 TENTATIVE RE-SCHEDULED 20261205T200000Z 20261205T220000Z");
    assertThat(summary()).startsWith("maintenance-1 of mediawiki,");
    scene.and(new CourseEvent.Readied(ONE));
    assertThat(shown()).isEqualTo("4 CONFIRMED CONFIRMED 20261205T200000Z 20261205T220000Z");
  }

  @Test
  void postponedToANewTimeItIsThere() {
    Instant start = WINDOW.start().plus(Duration.ofDays(4));
    scene.did(DANA, planMaintenance()).did(DANA, postpone(start));
    assertThat(shown()).endsWith(" TENTATIVE RE-SCHEDULED 20261205T200000Z 20261205T220000Z");
    assertThat(summary()).startsWith("maintenance-1 of mediawiki,");
  }

  @Test
  void extendedItEndsLater() {
    var hour = Duration.ofHours(1);
    scene.did(DANA, planMaintenance()).and(new CourseEvent.Readied(ONE)).and(started(1));
    assertThat(shown()).isEqualTo("2 CONFIRMED IN-PROCESS 20261201T200000Z 20261201T220000Z");
    scene.and(new CourseEvent.Extended(ONE, DANA, hour, WINDOW.end().plus(hour), true, "why"));
    assertThat(shown()).isEqualTo("3 CONFIRMED IN-PROCESS 20261201T200000Z 20261201T230000Z");
    scene.and(finished(1));
    assertThat(shown()).isEqualTo("4 CONFIRMED COMPLETED 20261201T200000Z 20261201T230000Z");
    scene.and(completed(1));
    assertThat(shown()).as("nothing is another").startsWith("4 ");
  }

  @Test
  void cancelledItStaysAsCancelledForEver() {
    scene.did(DANA, planMaintenance()).and(new CourseEvent.Readied(ONE)).did(DANA, cancel(1));
    assertThat(shown()).isEqualTo("2 CANCELLED CANCELLED 20261201T200000Z 20261201T220000Z");
    scene.later(Duration.ofDays(30));
    assertThat(scene.desk().listCases()).isEmpty();
    assertThat(shown()).isEqualTo("2 CANCELLED CANCELLED 20261201T200000Z 20261201T220000Z");
  }

  @Test
  void anEmergencyLastsAsLongAsItLasts() {
    scene.did(DANA, openEmergency(Optional.of("all is down")));
    assertThat(shown()).endsWith(" CONFIRMED IN-PROCESS 20261122T100000Z -");
    scene.after(Duration.ofHours(1)).did(DANA, on(1, new CaseAction.Finish()));
    assertThat(shown()).endsWith(" CONFIRMED COMPLETED 20261122T100000Z 20261122T110000Z");
  }

  @Test
  void ofOneThatIsRestrictedNothingIsInIt() {
    var plan = new Command.PlanMaintenance(Maintained.plan(WINDOW), true, false);
    scene.did(DANA, plan).privately().did(DANA, postpone());
    assertThat(text()).contains("BEGIN:VCALENDAR").doesNotContain("VEVENT");
  }
}
