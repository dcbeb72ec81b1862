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
import signalbox.domain.Window;
import signalbox.domain.scene.Asked;
import signalbox.domain.scene.Books;
import signalbox.domain.scene.Cast;
import signalbox.domain.scene.Maintained;
import signalbox.domain.scene.Scene;
import signalbox.program.ExitCode;
import signalbox.program.Invocation;
import signalbox.program.Invocation.Format;
import signalbox.program.Streams;
import signalbox.rendering.text.IncidentForm;
import signalbox.store.memory.Memory;
import signalbox.store.memory.MemoryStore;

/** Cases of both kinds, some of which have left the desk long ago. */
class ExportCasesTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Memory memory = new Memory();
  private static final IncidentForm FORM = new IncidentForm("https://meta.example.org/w/index.php");
  private final Scene scene = Scene.under(Books.MIRAHEZE);

  /** 1 and 2 are closed and have left the desk, 3 is restricted, 4 is open. */
  @BeforeEach
  void aHistory() {
    scene.did(Cast.DANA, Maintained.planMaintenance()).did(Cast.DANA, Asked.requestDeploy(2));
    scene.did(Cast.DANA, Maintained.cancel(1)).did(Cast.DANA, Asked.withdraw(2));
    scene.later(Duration.ofDays(8));
    var ahead = new Window(scene.now().plus(Duration.ofDays(9)), Duration.ofHours(1));
    scene.did(Cast.DANA, new Command.PlanMaintenance(Maintained.plan(ahead), true, false));
    scene.did(Cast.DANA, Maintained.planMaintenance(ahead));
    assertThat(scene.desk().listCases()).hasSize(2);
    new MemoryStore(memory).append(scene.history(), List.of());
  }

  private ExitCode export(String name, Format format, boolean restricted) {
    return export(memory, name, format, restricted);
  }

  private ExitCode export(Memory memory, String name, Format format, boolean restricted) {
    var streams =
        new Streams(
            InputStream.nullInputStream(),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    var invocation =
        new Invocation.Export(
            Path.of("config"), Optional.of(name).filter(n -> !n.isEmpty()), format, restricted);
    return new ExportCases(
            invocation,
            streams,
            new MemoryStore(memory),
            Optional.of(FORM),
            InstantSource.fixed(scene.now()))
        .run();
  }

  private List<String> names() throws Exception {
    return new ObjectMapper()
        .readTree(out.toString(StandardCharsets.UTF_8))
        .findValuesAsText("case");
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8).strip();
  }

  @Test
  void casesOfBothKindsAreThereWithThoseThatHaveLeftTheDesk() throws Exception {
    assertThat(export("", Format.JSON, false)).isEqualTo(ExitCode.DONE);
    assertThat(names()).containsExactly("maintenance-1", "deploy-2", "maintenance-4");
  }

  @Test
  void restrictedOnesAreThereForWhoAsks() throws Exception {
    assertThat(export("", Format.JSON, true)).isEqualTo(ExitCode.DONE);
    assertThat(names())
        .containsExactly("maintenance-1", "deploy-2", "maintenance-3", "maintenance-4");
    assertThat(export("", Format.MARKDOWN, false)).isEqualTo(ExitCode.DONE);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("# maintenance-1: maintenance\n", "# deploy-2: emergency deploy\n")
        .doesNotContain("# maintenance-3");
  }

  @Test
  void oneThatHasLeftTheDeskIsShownAsItWasLastWithItsWholeTimeline() throws Exception {
    assertThat(export("maint-1", Format.JSON, false)).isEqualTo(ExitCode.DONE);
    var one = new ObjectMapper().readTree(out.toString(StandardCharsets.UTF_8)).at("/cases/0");
    assertThat(one.at("/outcome").asText()).isEqualTo("cancelled");
    assertThat(one.at("/timeline").findValuesAsText("event"))
        .startsWith("maintenance.planned")
        .endsWith("maintenance.closed", "maintenance.left-desk");
  }

  @Test
  void aNumberAloneIsOfWhateverKind() throws Exception {
    assertThat(export("4", Format.JSON, false)).isEqualTo(ExitCode.DONE);
    assertThat(names()).containsExactly("maintenance-4");
  }

  @Test
  void aNumberUnderTheNameOfAnotherKindIsNobodys() {
    assertThat(export("deploy-1", Format.JSON, false)).isEqualTo(ExitCode.NO);
    assertThat(err()).isEqualTo("there is no case deploy-1 in this store");
    err.reset();
    assertThat(export("the-last-one", Format.JSON, false)).isEqualTo(ExitCode.UNUSABLE);
    assertThat(err()).startsWith("no name of a case: the-last-one");
    assertThat(out.size()).isZero();
  }

  @Test
  void theDraftOfOneThatHasBegunIsShownInBothFormsAlsoWhenItHasLeftTheDesk() {
    scene.and(Maintained.started(4), Maintained.finished(4), Maintained.completed(4));
    scene.later(Duration.ofDays(8));
    assertThat(scene.desk().maintenances()).doesNotContainKey(4);
    var later = new Memory();
    new MemoryStore(later).append(scene.history(), List.of());
    assertThat(export(later, "maintenance-4", Format.WIKITEXT, false)).isEqualTo(ExitCode.DONE);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .startsWith("'''Post-mortem: New disks'''\n")
        .contains("* '''Case:''' maintenance-4, maintenance\n");
    out.reset();
    assertThat(export(later, "4", Format.MARKDOWN, false)).isEqualTo(ExitCode.DONE);
    assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("# Post-mortem: New disks\n");
  }

  @Test
  void wikitextIsOfOneMaintenanceThatHasBegun() {
    assertThat(export("4", Format.WIKITEXT, false)).isEqualTo(ExitCode.NO);
    assertThat(err()).startsWith("maintenance-4 has no post-mortem: it is no maintenance that has");
    err.reset();
    assertThat(export("2", Format.WIKITEXT, false)).isEqualTo(ExitCode.NO);
    assertThat(err()).startsWith("deploy-2 has no post-mortem");
    err.reset();
    assertThat(export("", Format.WIKITEXT, false)).isEqualTo(ExitCode.UNUSABLE);
    assertThat(err()).startsWith("wikitext is of one maintenance; say which");
    assertThat(out.size()).isZero();
  }

  @Test
  void theDraftOfARestrictedOneIsForWhoAsks() {
    scene.and(Maintained.started(3));
    var later = new Memory();
    new MemoryStore(later).append(scene.history(), List.of());
    for (Format format : Format.values()) {
      assertThat(export(later, "3", format, false)).isEqualTo(ExitCode.NO);
    }
    assertThat(out.size()).isZero();
    assertThat(export(later, "3", Format.WIKITEXT, true)).isEqualTo(ExitCode.DONE);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .startsWith("'''Post-mortem: New disks (restricted)'''\n");
  }

  @Test
  void aRestrictedOneAloneIsNotShownUnasked() {
    assertThat(export("3", Format.MARKDOWN, false)).isEqualTo(ExitCode.NO);
    assertThat(err())
        .isEqualTo("maintenance-3 is restricted; say --restricted to export it all the same");
    assertThat(out.size()).isZero();
    assertThat(export("3", Format.MARKDOWN, true)).isEqualTo(ExitCode.DONE);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .startsWith("# maintenance-3: maintenance (restricted)\n");
  }
}
