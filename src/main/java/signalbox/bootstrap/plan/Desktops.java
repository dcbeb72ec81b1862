package signalbox.bootstrap.plan;

import java.time.InstantSource;
import signalbox.bootstrap.network.ConsoleModule;
import signalbox.chat.Premises;
import signalbox.config.Configuration;
import signalbox.domain.Venue;
import signalbox.program.plan.Submission;

/** Where files speak, as the configuration has it. */
public final class Desktops {
  private Desktops() {}

  public static Submission.Desktop of(
      Configuration configuration, Premises premises, InstantSource clock) {
    return new Submission.Desktop(
        ConsoleModule.network(configuration),
        premises,
        new Venue(configuration.settings().speech().defaultVenue()),
        clock);
  }
}
