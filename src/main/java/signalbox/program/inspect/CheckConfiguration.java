package signalbox.program.inspect;

import signalbox.config.Configuration;
import signalbox.config.ConfigurationCheck;
import signalbox.program.ExitCode;
import signalbox.program.Program;
import signalbox.program.Streams;

/** Tells all that is wrong with a configuration, and what will hurt one night. */
public final class CheckConfiguration implements Program {
  private final Configuration configuration;
  private final Streams streams;

  public CheckConfiguration(Configuration configuration, Streams streams) {
    this.configuration = configuration;
    this.streams = streams;
  }

  @Override
  public ExitCode run() {
    var result = ConfigurationCheck.faultsAndWarnings(configuration);
    result.faults().forEach(f -> streams.err().println("fault: " + f));
    result.warnings().forEach(f -> streams.err().println("warning: " + f));
    streams
        .out()
        .println(
            configuration.policy().name()
                + ", "
                + configuration.roster().members().size()
                + " people: "
                + result.faults().size()
                + " faults, "
                + result.warnings().size()
                + " warnings");
    return result.faults().isEmpty() ? ExitCode.DONE : ExitCode.NO;
  }
}
