package signalbox.program.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import signalbox.domain.Command;
import signalbox.domain.scene.Asked;
import signalbox.domain.scene.Books;
import signalbox.domain.scene.Cast;
import signalbox.domain.scene.Maintained;
import signalbox.domain.scene.Scene;
import signalbox.program.ExitCode;
import signalbox.program.Invocation;
import signalbox.program.Streams;
import signalbox.rendering.calendar.MaintenanceCalendar.Publisher;
import signalbox.store.memory.Memory;
import signalbox.store.memory.MemoryStore;

/** The programs that print windows and figures, over a history with a case of each sort. */
class WindowsAndFiguresTest {
  private static final Path CONFIG = Path.of("config");

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Memory memory = new Memory();
  private final Scene scene = Scene.under(Books.MIRAHEZE);

  /** Number 1 is public, 2 restricted, 3 a deploy that waited 4 minutes for SRE. */
  @BeforeEach
  void aHistory() {
    var secret = new Command.PlanMaintenance(Maintained.plan(Maintained.WINDOW), true, false);
    scene.did(Cast.DANA, Maintained.planMaintenance()).did(Cast.DANA, secret);
    scene.did(Cast.DANA, Asked.requestDeploy(1)).after(Duration.ofMinutes(4));
    scene.did(Cast.SAM, Asked.approve(3)).did(Cast.DANA, Maintained.cancel(1));
    scene.later(Duration.ofDays(8));
    new MemoryStore(memory).append(scene.history(), List.of());
  }

  private Streams streams() {
    return new Streams(
        InputStream.nullInputStream(),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private ExitCode export(String name, boolean restricted) {
    var invocation =
        new Invocation.Calendar(CONFIG, Optional.of(name).filter(n -> !n.isEmpty()), restricted);
    var publisher = new Publisher("wiki.example.org", "all", "OUTAGE", Optional.empty());
    return new ExportCalendar(invocation, streams(), new MemoryStore(memory), publisher).run();
  }

  private ExitCode stats(Invocation.Form form, int months, boolean restricted) {
    var invocation = new Invocation.Stats(CONFIG, form, months, restricted);
    return new ShowStatistics(
            invocation, streams(), new MemoryStore(memory), InstantSource.fixed(scene.now()))
        .run();
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8).strip();
  }

  @Test
  void everyWindowIsExportedThatIsNotRestricted() {
    assertThat(export("", false)).isEqualTo(ExitCode.DONE);
    assertThat(out())
        .contains("UID:maintenance-1@wiki.example.org")
        .contains("STATUS:CANCELLED")
        .doesNotContain("maintenance-2");
  }

  @Test
  void restrictedOnesAreExportedToWhoAsksForThem() {
    assertThat(export("", true)).isEqualTo(ExitCode.DONE);
    assertThat(out()).contains("UID:maintenance-1@").contains("UID:maintenance-2@");
  }

  @Test
  void oneAloneIsExportedByItsName() {
    assertThat(export("maint-1", false)).isEqualTo(ExitCode.DONE);
    assertThat(out()).containsOnlyOnce("BEGIN:VEVENT");
  }

  @Test
  void whatIsNoMaintenanceOrRestrictedIsTold() {
    assertThat(export("2", false)).isEqualTo(ExitCode.NO);
    assertThat(err())
        .isEqualTo("maintenance-2 is restricted; say --restricted to export it all the same");
    err.reset();
    assertThat(export("3", false)).isEqualTo(ExitCode.NO);
    assertThat(err()).isEqualTo("there is no maintenance 3 in this store");
    err.reset();
    assertThat(export("deploy-3", false)).isEqualTo(ExitCode.UNUSABLE);
    assertThat(err()).startsWith("no name of a maintenance: deploy-3");
    assertThat(out()).isEmpty();
  }

  @Test
  void statisticsAreJson() throws Exception {
    assertThat(stats(Invocation.Form.JSON, 3, false)).isEqualTo(ExitCode.DONE);
    var json = new ObjectMapper().readTree(out());
    assertThat(json.at("/format").asInt()).isEqualTo(1);
    assertThat(json.at("/until").asText()).isEqualTo(scene.now().toString());
    assertThat(json.at("/toSeat/sre/median").asInt()).isEqualTo(240);
    assertThat(json.at("/toQuorum/count").asInt()).isZero();
    assertThat(json.at("/toQuorum/median").isNull()).isTrue();
    assertThat(json.at("/maintenances")).hasToString("{\"cancelled\":1}");
  }

  @Test
  void restrictedCasesAreCountedForWhoAsks() throws Exception {
    assertThat(stats(Invocation.Form.JSON, 3, true)).isEqualTo(ExitCode.DONE);
    assertThat(new ObjectMapper().readTree(out()).at("/maintenances"))
        .hasToString("{\"cancelled\":1,\"open\":1}");
  }

  @Test
  void statisticsAreAPicture() {
    assertThat(stats(Invocation.Form.SVG, 3, false)).isEqualTo(ExitCode.DONE);
    assertThat(out()).startsWith("<svg ").contains(">sre</text>");
  }

  @Test
  void monthsThatAreNoneAreTold() {
    assertThat(stats(Invocation.Form.JSON, 0, false)).isEqualTo(ExitCode.UNUSABLE);
    assertThat(stats(Invocation.Form.JSON, 1_000, false)).isEqualTo(ExitCode.UNUSABLE);
    assertThat(err()).startsWith("months are 1 to 999");
    assertThat(out()).isEmpty();
  }
}
