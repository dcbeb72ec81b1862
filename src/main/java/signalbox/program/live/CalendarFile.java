package signalbox.program.live;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import signalbox.coordinator.Bookkeeper;
import signalbox.delivery.Schedule;
import signalbox.domain.ledger.Ledger;
import signalbox.rendering.calendar.MaintenanceCalendar;
import signalbox.store.StoreFault;

/**
 * A file with the windows of maintenance, which other programs read. It is replaced whole whenever
 * a window is another: whoever reads sees the old one or the new one, and never a part. Where it
 * cannot be written, that is said once and tried again: it never stops anything else.
 */
public final class CalendarFile {
  static final Duration EVERY = Duration.ofSeconds(5);

  private static final Logger LOG = LoggerFactory.getLogger(CalendarFile.class);

  private final Path file;
  private final MaintenanceCalendar calendar;
  private final Bookkeeper bookkeeper;
  private final Schedule schedule;
  private volatile boolean ended;
  private String written = "";
  private String trouble = "";

  public CalendarFile(
      Path file, MaintenanceCalendar calendar, Bookkeeper bookkeeper, Schedule schedule) {
    this.file = file;
    this.calendar = calendar;
    this.bookkeeper = bookkeeper;
    this.schedule = schedule;
  }

  /** Writes it now and, from now on, soon after each change. */
  public void keep() {
    schedule.execute(this::look);
  }

  /** Writes it no more. */
  public void end() {
    ended = true;
  }

  private void look() {
    if (ended) {
      return;
    }
    try {
      String text = calendar.of(bookkeeper.look(Ledger::listBookings), false);
      if (!text.equals(written)) {
        replace(text);
        written = text;
      }
      overcome();
    } catch (IOException | SecurityException fault) {
      say("the calendar cannot be written: " + fault);
    } catch (StoreFault fault) {
      say("the calendar cannot be brought up to date: " + fault.kind());
    } finally {
      schedule.after(EVERY, this::look);
    }
  }

  /** Once, however often it is tried. */
  private void say(String fault) {
    if (!fault.equals(trouble)) {
      LOG.warn(fault);
      trouble = fault;
    }
  }

  private void overcome() {
    if (!trouble.isEmpty()) {
      LOG.info("the calendar is written again");
      trouble = "";
    }
  }

  /** Beside it first, so that the move is within one file system. */
  private void replace(String text) throws IOException {
    Path whole = file.toAbsolutePath();
    Path beside = whole.resolveSibling(whole.getFileName() + ".new");
    Files.createDirectories(whole.resolveSibling(""));
    Files.writeString(beside, text, UTF_8);
    Files.move(beside, whole, ATOMIC_MOVE, REPLACE_EXISTING);
  }
}
