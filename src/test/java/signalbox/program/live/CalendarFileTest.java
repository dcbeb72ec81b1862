package signalbox.program.live;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import signalbox.coordinator.Bookkeeper;
import signalbox.delivery.HandSchedule;
import signalbox.domain.Recorded;
import signalbox.domain.scene.Books;
import signalbox.domain.scene.Cast;
import signalbox.domain.scene.Maintained;
import signalbox.domain.scene.Scene;
import signalbox.rendering.calendar.MaintenanceCalendar;
import signalbox.rendering.calendar.MaintenanceCalendar.Publisher;
import signalbox.store.memory.Memory;
import signalbox.store.memory.MemoryStore;

class CalendarFileTest {
  private final Scene scene = Scene.under(Books.MIRAHEZE);
  private final MemoryStore store = new MemoryStore(new Memory());
  private final HandSchedule schedule = new HandSchedule(Instant.parse("2026-11-22T10:00:00Z"));
  @TempDir private Path folder;
  private int kept;

  private CalendarFile file(Path where) {
    var publisher = new Publisher("wiki.example.org", "all", "OUTAGE", Optional.empty());
    return new CalendarFile(
        where, new MaintenanceCalendar(publisher), new Bookkeeper(store.history()), schedule);
  }

  private void keepAll() {
    List<Recorded> fresh = new ArrayList<>(scene.history()).subList(kept, scene.history().size());
    store.append(List.copyOf(fresh), List.of());
    kept = scene.history().size();
  }

  private void soon() {
    schedule.advanceTo(schedule.now().plus(Duration.ofSeconds(5)));
  }

  @Test
  void itIsThereFromTheStartAndFollowsEveryChange() throws Exception {
    Path ics = folder.resolve("new/windows.ics");
    file(ics).keep();
    schedule.runReady();
    assertThat(ics).content().contains("BEGIN:VCALENDAR").doesNotContain("VEVENT");

    scene.did(Cast.DANA, Maintained.planMaintenance());
    keepAll();
    soon();
    assertThat(ics).content().contains("STATUS:TENTATIVE").contains("SEQUENCE:0");

    scene.did(Cast.DANA, Maintained.cancel(1));
    keepAll();
    soon();
    assertThat(ics).content().contains("STATUS:CANCELLED").contains("SEQUENCE:1");
    try (var files = Files.list(ics.getParent())) {
      assertThat(files).as("nothing is left beside it").containsExactly(ics);
    }
  }

  @Test
  void whenNoWindowIsAnotherItIsLeftAlone() throws Exception {
    Path ics = folder.resolve("windows.ics");
    file(ics).keep();
    schedule.runReady();
    Files.writeString(ics, "somebody looked into it");
    soon();
    assertThat(ics).content().isEqualTo("somebody looked into it");
  }

  @Test
  void whatCannotBeWrittenIsTriedAgain() throws Exception {
    Path taken = folder.resolve("taken");
    Files.writeString(taken, "a file where a folder should be");
    Path ics = taken.resolve("windows.ics");
    file(ics).keep();
    schedule.runReady();
    assertThat(ics).doesNotExist();
    Files.delete(taken);
    soon();
    assertThat(ics).content().contains("BEGIN:VCALENDAR");
  }

  @Test
  void thatItCannotBeWrittenIsSaidOnceAndSoIsThatItCanAgain() throws Exception {
    var log = new ListAppender<ILoggingEvent>();
    var logger = (Logger) LoggerFactory.getLogger(CalendarFile.class);
    log.start();
    logger.addAppender(log);
    logger.setAdditive(false);
    logger.setLevel(Level.INFO);
    try {
      Path taken = Files.writeString(folder.resolve("taken"), "a file");
      file(taken.resolve("windows.ics")).keep();
      schedule.runReady();
      soon();
      soon();
      Files.delete(taken);
      soon();
      soon();
    } finally {
      logger.detachAppender(log);
      logger.setAdditive(true);
      logger.setLevel(null);
    }
    assertThat(log.list)
        .extracting(ILoggingEvent::getFormattedMessage)
        .satisfiesExactly(
            said -> assertThat(said).startsWith("the calendar cannot be written: "),
            said -> assertThat(said).isEqualTo("the calendar is written again"));
  }

  @Test
  void afterItsEndItIsWrittenNoMore() throws Exception {
    Path ics = folder.resolve("windows.ics");
    var file = file(ics);
    file.keep();
    schedule.runReady();
    file.end();
    Files.delete(ics);
    scene.did(Cast.DANA, Maintained.planMaintenance());
    keepAll();
    soon();
    assertThat(ics).doesNotExist();
  }
}
