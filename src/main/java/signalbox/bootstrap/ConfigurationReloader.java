package signalbox.bootstrap;

import java.nio.file.Path;
import java.util.List;
import signalbox.chat.Reloader;
import signalbox.config.Configuration;
import signalbox.config.ConfigurationCheck;
import signalbox.config.ConfigurationReader;
import signalbox.config.Loaded;
import signalbox.config.binding.Fault;
import signalbox.domain.Command;
import signalbox.domain.Site;

/**
 * Reads the configuration again. Members, policy, rotas and windows change while the program runs;
 * networks and venues stay as they were at its start.
 */
final class ConfigurationReloader implements Reloader {
  private final Path directory;
  private final Configuration running;

  ConfigurationReloader(Path directory, Configuration running) {
    this.directory = directory;
    this.running = running;
  }

  @Override
  public Reread read() {
    return switch (ConfigurationReader.load(directory)) {
      case Loaded.Faulty(List<Fault> faults) -> faulty(faults);
      case Loaded.Ok(Configuration fresh) -> {
        List<Fault> faults = ConfigurationCheck.faultsAndWarnings(fresh).faults();
        yield faults.isEmpty() ? adopt(fresh) : faulty(faults);
      }
    };
  }

  private Reread adopt(Configuration fresh) {
    return new Reread.Adopt(
        List.of(
            new Command.AdoptSite(site(fresh.site())),
            new Command.AdoptPolicy(fresh.policy()),
            new Command.AdoptRoster(fresh.roster())));
  }

  private Site site(Site fresh) {
    Site now = running.site();
    return new Site(
        now.venues(),
        now.defaultVenue(),
        now.restrictedVenue(),
        fresh.conductors(),
        fresh.onCall(),
        fresh.windows(),
        fresh.lastResort());
  }

  private static Reread faulty(List<Fault> faults) {
    return new Reread.Faulty(faults.stream().map(Fault::toString).toList());
  }
}
