package signalbox;

import java.io.Console;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import signalbox.bootstrap.InspectModules;
import signalbox.bootstrap.Launch;
import signalbox.bootstrap.LiveModule;
import signalbox.bootstrap.PlayModule;
import signalbox.bootstrap.RunModule;
import signalbox.bootstrap.SandboxModule;
import signalbox.bootstrap.ScreenModules;
import signalbox.bootstrap.StoreModule;
import signalbox.bootstrap.SubmitModule;
import signalbox.bootstrap.machine.MachineModule;
import signalbox.program.Arguments;
import signalbox.program.ExitCode;
import signalbox.program.Invocation;
import signalbox.program.Streams;
import signalbox.program.inspect.CheckConfiguration;

/** The signal box itself: the program that people start. */
public final class Signalbox {

  private Signalbox() {}

  /** Starts the program that the arguments name. */
  public static void main(String[] arguments) {
    System.setProperty("guice_bytecode_gen_option", "DISABLED");
    var streams =
        new Streams(
            System.in,
            new PrintStream(System.out, true, StandardCharsets.UTF_8),
            new PrintStream(System.err, true, StandardCharsets.UTF_8));
    ExitCode code =
        switch (new Arguments(streams, version()).read(arguments)) {
          case Arguments.Read.Told(ExitCode told) -> told;
          case Arguments.Read.Chosen(Invocation chosen) -> start(chosen, streams);
        };
    streams.out().flush();
    System.exit(code.number());
  }

  private static ExitCode start(Invocation chosen, Streams streams) {
    var launch = new Launch(streams);
    return switch (chosen) {
      case Invocation.Play play -> launch.start(play, new PlayModule(play));
      case Invocation.Check check -> new CheckConfiguration(check.config(), streams).run();
      case Invocation.Verify verify -> launch.start(verify, InspectModules.verify());
      case Invocation.Export export -> launch.start(export, InspectModules.export(export));
      case Invocation.Calendar calendar ->
          launch.start(calendar, InspectModules.calendar(calendar));
      case Invocation.Stats stats -> launch.start(stats, InspectModules.stats(stats));
      case Invocation.Health health -> launch.start(health, InspectModules.health());
      case Invocation.Run run ->
          launch.start(
              run, new MachineModule(), new StoreModule(), new LiveModule(run), new RunModule());
      case Invocation.SubmitPlan submit -> SubmitModule.start(submit, streams, launch);
      case Invocation.Sandbox sandbox ->
          launch.start(
              sandbox,
              new MachineModule(),
              new StoreModule(),
              new LiveModule(sandbox),
              new SandboxModule(),
              isTerminal() ? ScreenModules.terminal() : ScreenModules.plain());
    };
  }

  private static boolean isTerminal() {
    return Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
  }

  static String version() {
    String version = Signalbox.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }
}
