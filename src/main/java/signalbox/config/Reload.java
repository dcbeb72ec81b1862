package signalbox.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import signalbox.config.binding.Fault;
import signalbox.config.settings.Network;
import signalbox.domain.Roles;
import signalbox.domain.Roster;
import signalbox.domain.Site;
import signalbox.policy.PolicyBook;

/** Reads the configuration directory again while the program runs. */
public final class Reload {
  private final Path directory;
  private final Map<String, String> environment;
  private final Configuration started;

  /**
   * Remembers what the program was started with.
   *
   * @param environment what {@code ${?NAME}} may stand for
   */
  public Reload(Path directory, Map<String, String> environment, Configuration started) {
    this.directory = directory;
    this.environment = Map.copyOf(environment);
    this.started = started;
  }

  /** What came of reading again. */
  public sealed interface Outcome {
    /**
     * To be adopted now.
     *
     * @param site with the venues of the start, which the networks are bound to
     * @param afterRestart the keys that have changed and wait for the next start
     */
    record Fresh(
        Roster roster, Roles roles, PolicyBook policy, Site site, List<String> afterRestart)
        implements Outcome {
      public Fresh {
        afterRestart = List.copyOf(afterRestart);
      }
    }

    /** Nothing changes, because of these. */
    record Kept(List<Fault> faults) implements Outcome {
      public Kept {
        faults = List.copyOf(faults);
      }
    }
  }

  /** Reads again; a policy or people with which no case could be brought to an end is no change. */
  public Outcome again() {
    return switch (ConfigurationReader.load(directory, environment)) {
      case Loaded.Faulty(List<Fault> faults) -> new Outcome.Kept(faults);
      case Loaded.Ok(Configuration fresh) -> {
        var check = ConfigurationCheck.faultsAndWarnings(fresh);
        yield check.faults().isEmpty() ? adopt(fresh) : new Outcome.Kept(check.faults());
      }
    };
  }

  private Outcome adopt(Configuration fresh) {
    Site old = started.site();
    Site now = fresh.site();
    var site =
        new Site(
            old.venues(),
            old.defaultVenue(),
            old.restrictedVenue(),
            now.conductors(),
            now.onCall(),
            now.windows(),
            now.lastResort());
    return new Outcome.Fresh(fresh.roster(), fresh.roles(), fresh.policy(), site, waiting(fresh));
  }

  private List<String> waiting(Configuration fresh) {
    var waiting = new ArrayList<String>();
    var before = started.settings();
    var after = fresh.settings();
    note(
        waiting,
        "networks",
        withoutRoles(before.speech().networks()),
        withoutRoles(after.speech().networks()));
    note(waiting, "venues", started.routes().venues(), fresh.routes().venues());
    note(waiting, "default-venue", before.speech().defaultVenue(), after.speech().defaultVenue());
    note(
        waiting,
        "restricted-venue",
        before.speech().restrictedVenue(),
        after.speech().restrictedVenue());
    note(waiting, "sal", before.speech().sal(), after.speech().sal());
    note(
        waiting,
        "command-prefix, ignored-commands, bots or relays",
        before.typing(),
        after.typing());
    note(waiting, "changes", before.practice().changes(), after.practice().changes());
    note(waiting, "tasks", before.practice().tasks(), after.practice().tasks());
    note(waiting, "store, log, heartbeat, calendar or delivery", before.running(), after.running());
    return waiting;
  }

  /** Roles are taken up while the program runs. */
  private static Map<String, Network> withoutRoles(Map<String, Network> networks) {
    var all = new TreeMap<>(networks);
    all.replaceAll((_, network) ->
        network instanceof Network.Discord discord ? discord.withoutRoles() : network);
    return all;
  }

  private static void note(List<String> waiting, String key, Object before, Object after) {
    if (!before.equals(after)) {
      waiting.add(key);
    }
  }
}
