package signalbox.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.inject.CreationException;
import com.google.inject.Module;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import signalbox.bootstrap.machine.MachineModule;
import signalbox.config.Configuration;
import signalbox.config.ConfigurationReader;
import signalbox.config.Loaded;
import signalbox.program.ExitCode;
import signalbox.program.Invocation;
import signalbox.program.Program;
import signalbox.program.inspect.ExportCalendar;
import signalbox.program.inspect.ExportCases;
import signalbox.program.inspect.Health;
import signalbox.program.inspect.ShowStatistics;
import signalbox.program.inspect.VerifyHistory;
import signalbox.program.live.RunNetworks;
import signalbox.program.live.Sandbox;
import signalbox.program.play.Play;
import signalbox.store.opening.Stores;

class ProfilesTest {
  @TempDir private Path folder;
  private Premade premade;
  private Configuration configuration;

  @BeforeEach
  void read() {
    premade = new Premade(folder);
    configuration = ((Loaded.Ok) ConfigurationReader.load(premade.config())).configuration();
  }

  private Program assemble(Module... modules) {
    return Launch.assemble(configuration, premade.typing(), modules);
  }

  @Test
  void playIsWhole() {
    var play = new Invocation.Play(premade.config(), folder, false, false);
    assertThat(assemble(new PlayModule(play))).isInstanceOf(Play.class);
  }

  @Test
  void theSandboxIsWholeOnPlainLines() {
    assertThat(assemble(sandbox(ScreenModules.plain()))).isInstanceOf(Sandbox.class);
  }

  @Test
  void theSandboxIsWholeOnATerminal() {
    assertThat(assemble(sandbox(ScreenModules.terminal()))).isInstanceOf(Sandbox.class);
  }

  private Module[] sandbox(Module screen) {
    return new Module[] {
      new MachineModule(),
      new StoreModule(),
      new LiveModule(new Invocation.Sandbox(premade.config())),
      new SandboxModule(),
      screen
    };
  }

  @Test
  void runningIsWhole() {
    assertThat(assemble(running())).isInstanceOf(RunNetworks.class);
  }

  private Module[] running() {
    return new Module[] {
      new MachineModule(),
      new StoreModule(),
      new LiveModule(new Invocation.Run(premade.config())),
      new RunModule()
    };
  }

  @Test
  void theOthersAreWhole() {
    Stores.open(url(), InstantSource.fixed(Instant.EPOCH)).close();
    var export =
        new Invocation.Export(premade.config(), Optional.empty(), Invocation.Format.JSON, false);

    assertThat(assemble(InspectModules.verify())).isInstanceOf(VerifyHistory.class);
    assertThat(assemble(InspectModules.export(export))).isInstanceOf(ExportCases.class);
    var calendar = new Invocation.Calendar(premade.config(), Optional.empty(), false);
    assertThat(assemble(InspectModules.calendar(calendar))).isInstanceOf(ExportCalendar.class);
    var stats = new Invocation.Stats(premade.config(), Invocation.Form.SVG, 3, false);
    assertThat(assemble(InspectModules.stats(stats))).isInstanceOf(ShowStatistics.class);
    assertThat(assemble(InspectModules.health())).isInstanceOf(Health.class);
  }

  private String url() {
    return configuration.settings().running().store().url();
  }

  @Test
  void whatIsNotBoundIsNotMade() {
    assertThatThrownBy(() -> assemble(new LiveModule(new Invocation.Run(premade.config()))))
        .isInstanceOf(CreationException.class);
  }

  @Test
  void aStoreThatAnotherProcessHoldsEndsTheStart() {
    try (var _ = Stores.open(url(), InstantSource.fixed(Instant.EPOCH))) {
      var code =
          new Launch(premade.typing("/quit"))
              .start(new Invocation.Sandbox(premade.config()), sandbox(ScreenModules.plain()));

      assertThat(code).isEqualTo(ExitCode.STORE);
      assertThat(premade.err()).singleElement().asString().startsWith("the store cannot be used: ");
    }
  }

  @Test
  void runSaysThatThereIsNoNetwork() {
    assertThat(new Launch(premade.typing()).start(new Invocation.Run(premade.config()), running()))
        .isEqualTo(ExitCode.UNUSABLE);
    assertThat(premade.err()).singleElement().asString().startsWith("there is no network");
  }

  @Test
  void aFaultyConfigurationEndsTheStartWithAllItsFaults() {
    premade.add("nonsense = 1\npolicy = unheard-of");

    var code =
        new Launch(premade.typing()).start(new Invocation.Run(premade.config()), new RunModule());

    assertThat(code).isEqualTo(ExitCode.UNUSABLE);
    assertThat(premade.err()).hasSize(2).allMatch(line -> line.contains("signalbox.conf"));
  }

  @Test
  void aConfigurationThatIsNotThereEndsTheStart() {
    var run = new Invocation.Run(folder.resolve("nowhere"));

    assertThat(new Launch(premade.typing()).start(run, new RunModule()))
        .isEqualTo(ExitCode.UNUSABLE);
    assertThat(premade.err()).singleElement().asString().startsWith("there is no folder ");
  }
}
