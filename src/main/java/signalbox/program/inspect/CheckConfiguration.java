package signalbox.program.inspect;

import java.nio.file.Files;
import java.nio.file.Path;
import signalbox.config.ConfigurationReader;
import signalbox.program.ExitCode;
import signalbox.program.Program;
import signalbox.program.Streams;

/** Tells all that is wrong with a configuration, and what will hurt one night. */
public final class CheckConfiguration implements Program {
  private final Path directory;
  private final Streams streams;

  public CheckConfiguration(Path directory, Streams streams) {
    this.directory = directory;
    this.streams = streams;
  }

  /**
   * Faults are the answer to what was asked here, while every other program cannot run with any.
   */
  @Override
  public ExitCode run() {
    if (!Files.isDirectory(directory)) {
      streams.err().println(noDirectory(directory));
      return ExitCode.UNUSABLE;
    }
    var survey = ConfigurationReader.survey(directory);
    var found = survey.found();
    found.faults().forEach(f -> streams.err().println("fault: " + f));
    found.warnings().forEach(f -> streams.err().println("warning: " + f));
    String what =
        survey
            .whole()
            .map(c -> c.policy().name() + ", " + c.roster().members().size() + " people: ")
            .orElse("");
    streams
        .out()
        .println(
            what + found.faults().size() + " faults, " + found.warnings().size() + " warnings");
    return found.faults().isEmpty() ? ExitCode.DONE : ExitCode.NO;
  }

  /** Said by every program that is started somewhere else. */
  public static String noDirectory(Path directory) {
    return "there is no folder "
        + directory
        + " here; say where the configuration is: --config DIR";
  }
}
