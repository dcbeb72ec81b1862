package signalbox.rendering.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import signalbox.domain.CaseId;
import signalbox.domain.Service;
import signalbox.domain.Window;
import signalbox.domain.ledger.Booking;
import signalbox.domain.ledger.Booking.State;
import signalbox.rendering.calendar.MaintenanceCalendar.Publisher;

/** What we write, as ical4j reads it, which shares no line with the writer. */
class MaintenanceCalendarTest {
  private static final Instant OPENED = Instant.parse("2026-11-22T10:00:00Z");
  private static final Instant CHANGED = Instant.parse("2026-11-23T11:22:33.444Z");
  private static final Window WINDOW =
      new Window(Instant.parse("2026-12-01T20:00:00Z"), Duration.ofHours(2));
  private static final MaintenanceCalendar CALENDAR =
      new MaintenanceCalendar(
          new Publisher(
              "wiki.example.org", "everybody", "DEGRADED", Optional.of("ops@wiki.example.org")));

  private static Booking booking(int number, String title, State state, boolean restricted) {
    var services = List.of(new Service("infrastructure"), new Service("mediawiki"));
    var entry = new Booking.Entry(title, services, WINDOW, state, restricted);
    return new Booking(CaseId.maintenance(number), entry, 3, OPENED, CHANGED);
  }

  private static Calendar read(String text) {
    try {
      var calendar = new CalendarBuilder().build(new StringReader(text));
      assertThat(calendar.validate().getEntries()).as("what ical4j has against it").isEmpty();
      return calendar;
    } catch (IOException | ParserException trouble) {
      throw new AssertionError(text, trouble);
    }
  }

  private static VEvent only(Booking booking) {
    List<VEvent> events =
        read(CALENDAR.of(List.of(booking), false)).<VEvent>getComponents("VEVENT");
    assertThat(events).hasSize(1);
    return events.getFirst();
  }

  private static String value(VEvent event, String name) {
    return event.getRequiredProperty(name).getValue();
  }

  @Test
  void aWindowIsAnEvent() {
    var event = only(booking(18, "New disks", State.TENTATIVE, false));
    assertThat(
            Stream.of(
                    "UID",
                    "SEQUENCE",
                    "DTSTART",
                    "DTEND",
                    "DTSTAMP",
                    "SUMMARY",
                    "ORGANIZER",
                    "STATUS")
                .map(name -> name + "=" + value(event, name)))
        .containsExactly(
            "UID=maintenance-18@wiki.example.org",
            "SEQUENCE=3",
            "DTSTART=20261201T200000Z",
            "DTEND=20261201T220000Z",
            "DTSTAMP=20261123T112233Z",
            "SUMMARY=maintenance-18 of infrastructure, mediawiki: New disks",
            "ORGANIZER=mailto:ops@wiki.example.org",
            "STATUS=TENTATIVE");
  }

  @Test
  void networkOperatorsReadItToo() {
    var event = only(booking(18, "New disks", State.IN_PROCESS, false));
    assertThat(value(event, "X-MAINTNOTE-PROVIDER")).isEqualTo("wiki.example.org");
    assertThat(value(event, "X-MAINTNOTE-ACCOUNT")).isEqualTo("everybody");
    assertThat(value(event, "X-MAINTNOTE-MAINTENANCE-ID")).isEqualTo("maintenance-18");
    assertThat(value(event, "X-MAINTNOTE-IMPACT")).isEqualTo("DEGRADED");
    assertThat(value(event, "X-MAINTNOTE-STATUS")).isEqualTo("IN-PROCESS");
    assertThat(event.getPropertyList().getAll())
        .filteredOn(p -> p.getName().equals("X-MAINTNOTE-OBJECT-ID"))
        .extracting(p -> p.getValue())
        .containsExactly("infrastructure", "mediawiki");
  }

  @ParameterizedTest
  @EnumSource(State.class)
  void everyStateIsOneOfSixAndOneOfThree(State state) {
    var known =
        Map.of(
            State.TENTATIVE, "TENTATIVE/TENTATIVE",
            State.RE_SCHEDULED, "RE-SCHEDULED/TENTATIVE",
            State.CONFIRMED, "CONFIRMED/CONFIRMED",
            State.IN_PROCESS, "IN-PROCESS/CONFIRMED",
            State.COMPLETED, "COMPLETED/CONFIRMED",
            State.CANCELLED, "CANCELLED/CANCELLED");
    var event = only(booking(18, "New disks", state, false));
    assertThat(value(event, "X-MAINTNOTE-STATUS") + "/" + value(event, "STATUS"))
        .isEqualTo(known.get(state));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "disks; db1, db2: \\ \"quoted\"",
        "Datenbank auf neuen Scheiben - äöü - und noch viel mehr Worte, bis die Zeile bricht",
        "🚂🚂🚂🚂🚂🚂🚂🚂🚂🚂🚂🚂🚂🚂🚂🚂🚂🚂🚂🚂🚂🚂🚂🚂🚂🚂🚂🚂🚂🚂",
        "ends with a backslash \\",
      })
  void whateverATitleIsItComesThrough(String title) {
    assertThat(value(only(booking(18, title, State.TENTATIVE, false)), "SUMMARY"))
        .isEqualTo("maintenance-18 of infrastructure, mediawiki: " + title);
  }

  @Test
  void noTitleAddsALineOfItsOwn() {
    var event =
        only(
            booking(
                18,
                "a\r\nEND:VEVENT\nSTATUS:CANCELLED\u0000\u202e\u0085x",
                State.TENTATIVE,
                false));
    assertThat(value(event, "STATUS")).isEqualTo("TENTATIVE");
    assertThat(value(event, "SUMMARY")).contains("a\nEND:VEVENT\nSTATUS:CANCELLED");
  }

  @Test
  void linesAreFoldedAt75OctetsBetweenLettersAndEndWithCrLf() {
    String text =
        CALENDAR.of(List.of(booking(18, "äö🚂".repeat(60), State.TENTATIVE, false)), false);
    assertThat(text).endsWith("END:VCALENDAR\r\n").doesNotContainPattern("[^\r]\n");
    assertThat(text.split("\r\n"))
        .allSatisfy(line -> {
          assertThat(line.getBytes(UTF_8).length).isLessThanOrEqualTo(ContentLines.OCTETS);
          assertThat(line).doesNotContain("\ufffd");
        });
    assertThat(new String(text.getBytes(UTF_8), UTF_8)).isEqualTo(text);
  }

  @Test
  void ofRestrictedOnesNothingIsInItUnlessThatIsAskedFor() {
    var both =
        List.of(
            booking(18, "New disks", State.TENTATIVE, false),
            booking(19, "sesame", State.TENTATIVE, true));
    assertThat(CALENDAR.of(both, false)).doesNotContain("sesame").doesNotContain("maintenance-19");
    assertThat(CALENDAR.of(both, true)).contains("sesame").contains("maintenance-19");
  }

  @Test
  void whatHasNoEndYetHasNoneInTheCalendar() {
    var services = List.of(new Service("mediawiki"));
    var window = new Window(WINDOW.start(), Duration.ZERO);
    var entry = new Booking.Entry("db1 is on fire", services, window, State.IN_PROCESS, false);
    var event = only(new Booking(CaseId.maintenance(18), entry, 0, OPENED, CHANGED));
    assertThat(value(event, "DTSTART")).isEqualTo("20261201T200000Z");
    assertThat(event.getPropertyList().getAll()).noneMatch(p -> p.getName().equals("DTEND"));
  }

  @Test
  void withoutWindowsItIsACalendarAllTheSame() throws Exception {
    var calendar = new CalendarBuilder().build(new StringReader(CALENDAR.of(List.of(), false)));
    assertThat(calendar.getComponents()).isEmpty();
  }

  @Test
  void whoHasNoContactPublishesAllTheSame() {
    var nobody =
        new MaintenanceCalendar(
            new Publisher("signalbox.invalid", "everybody", "OUTAGE", Optional.empty()));
    String text = nobody.of(List.of(booking(18, "New disks", State.CONFIRMED, false)), false);
    assertThat(text).doesNotContain("ORGANIZER");
    assertThat(read(text).getComponents("VEVENT")).hasSize(1);
  }
}
