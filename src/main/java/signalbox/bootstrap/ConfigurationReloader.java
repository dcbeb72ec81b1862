package signalbox.bootstrap;

import java.nio.file.Path;
import java.util.List;
import signalbox.chat.Reloader;
import signalbox.config.Configuration;
import signalbox.config.Reload;
import signalbox.config.binding.Fault;
import signalbox.domain.Command;

/** Reads the configuration again and makes commands of it. */
final class ConfigurationReloader implements Reloader {
  private final Reload reload;

  /**
   * Remembers with what the program runs.
   *
   * @param running networks and venues stay as they are in this one
   */
  ConfigurationReloader(Path directory, Configuration running) {
    this.reload = new Reload(directory, System.getenv(), running);
  }

  @Override
  public Reread read() {
    return switch (reload.again()) {
      case Reload.Outcome.Kept(List<Fault> faults) ->
          new Reread.Faulty(faults.stream().map(Fault::toString).toList());
      case Reload.Outcome.Fresh fresh ->
          new Reread.Adopt(
              List.of(
                  new Command.AdoptSite(fresh.site()),
                  new Command.AdoptPolicy(fresh.policy()),
                  new Command.AdoptRoster(fresh.roster()),
                  new Command.AdoptRoles(fresh.roles())),
              fresh.afterRestart());
    };
  }
}
