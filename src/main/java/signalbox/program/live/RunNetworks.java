package signalbox.program.live;

import signalbox.config.settings.Network;
import signalbox.config.settings.Settings;
import signalbox.program.ExitCode;
import signalbox.program.Program;
import signalbox.program.Streams;

/** Speaks on the networks of the configuration; this version has an adapter for none of them. */
public final class RunNetworks implements Program {
  private final Settings settings;
  private final Streams streams;

  public RunNetworks(Settings settings, Streams streams) {
    this.settings = settings;
    this.streams = streams;
  }

  @Override
  public ExitCode run() {
    boolean only =
        settings.speech().networks().values().stream().allMatch(n -> n instanceof Network.Console);
    streams
        .err()
        .println(
            only
                ? "there is no network to speak on: the configuration has the console only, which"
                    + " is for 'sandbox'; configure a network in signalbox.conf"
                : "this version has no adapter for the networks of the configuration yet; try"
                    + " 'sandbox'");
    return ExitCode.UNUSABLE;
  }
}
