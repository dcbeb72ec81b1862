package signalbox.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import signalbox.config.binding.Fault;

/** A configuration directory that a test has written: a small sound one, and changes to it. */
final class Written {
  private static final String SETTINGS =
      """
      networks.console { type = console }
      venues.ops { public = true, channels = ["console/#ops"] }
      venues.sec { public = false, channels = ["console/#sec"] }
      default-venue = ops
      restricted-venue = sec
      policy = small
      changes.gerrit.url = "https://gerrit.example.org/r/{id}"
      tasks.phabricator.url = "https://tasks.example.org/{id}"
      last-resort = "call somebody"
      services = [mediawiki]
      """;

  private static final String PEOPLE =
      """
      people.dana { accounts.console = [dana], teams = [sre], admin = true, backup-of = [sre] }
      people.sam { accounts.console = [sam], teams = [sre] }
      people.erin { accounts.console = [erin], teams = [em], manages = [mediawiki] }
      """;

  private static final String POLICY =
      """
      teams { sre { aliases = [ops-team] }, em {} }
      deploy {
        seats = [{ team = sre, clause = deploy.confirmed-by-sre }]
        template = small
      }
      clauses.deploy.confirmed-by-sre { strength = must, step = start, says = "SRE said yes." }
      """;

  private final Path directory;
  private final Map<String, String> environment = new HashMap<>();

  Written(Path directory) {
    this.directory = directory;
    file("signalbox.conf", SETTINGS);
    file("people.conf", PEOPLE);
    file("policy/small.conf", POLICY);
    file("policy/templates/small.txt", "help with {change} for {task}\n");
  }

  Path directory() {
    return directory;
  }

  Map<String, String> environment() {
    return environment;
  }

  Written file(String name, String text) {
    try {
      Path file = directory.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  Written set(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  /** Puts these lines behind those of the settings, the first on line 11. */
  Written settings(String... lines) {
    return file("signalbox.conf", SETTINGS + String.join("\n", lines) + "\n");
  }

  /** The settings with that line, from 1, written otherwise. */
  Written settingsLine(int line, String text) {
    return file("signalbox.conf", withLine(SETTINGS, line, text));
  }

  /** Puts these lines behind those of the people, the first on line 4. */
  Written people(String... lines) {
    return file("people.conf", PEOPLE + String.join("\n", lines) + "\n");
  }

  Written peopleLine(int line, String text) {
    return file("people.conf", withLine(PEOPLE, line, text));
  }

  /** Puts these lines behind those of the policy, the first on line 7. */
  Written policy(String... lines) {
    return file("policy/small.conf", POLICY + String.join("\n", lines) + "\n");
  }

  Written policyLine(int line, String text) {
    return file("policy/small.conf", withLine(POLICY, line, text));
  }

  Loaded load() {
    return ConfigurationReader.load(directory, environment);
  }

  /** The configuration; fails with its faults when it has some. */
  Configuration configuration() {
    return switch (load()) {
      case Loaded.Ok(Configuration configuration) -> configuration;
      case Loaded.Faulty(List<Fault> faults) -> throw new AssertionError(faults.toString());
    };
  }

  /** Every fault as it is told. */
  List<String> faults() {
    return switch (load()) {
      case Loaded.Ok _ -> List.of();
      case Loaded.Faulty(List<Fault> faults) -> faults.stream().map(Fault::toString).toList();
    };
  }

  /** What the check says of the configuration: faults, then warnings. */
  List<String> complaints() {
    var result = ConfigurationCheck.faultsAndWarnings(configuration());
    var all = new ArrayList<String>();
    result.faults().forEach(f -> all.add("fault " + f));
    result.warnings().forEach(w -> all.add("warning " + w));
    return all;
  }

  private static String withLine(String text, int line, String instead) {
    var lines = Arrays.asList(text.split("\n"));
    lines.set(line - 1, instead);
    return String.join("\n", lines) + "\n";
  }
}
