package signalbox.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import signalbox.config.binding.Fault;
import signalbox.config.binding.Near;
import signalbox.config.binding.Places;
import signalbox.config.binding.Reading;
import signalbox.config.settings.Settings;
import signalbox.policy.PolicyBook;

/**
 * Reads a configuration directory: {@code signalbox.conf}, {@code people.conf}, {@code policy/}.
 */
public final class ConfigurationReader {
  static final String FILE = "signalbox.conf";
  private static final String SUFFIX = ".conf";

  private final Reading reading;
  private final SortedMap<String, PolicyBook> books = new TreeMap<>();
  private final SortedMap<String, Places> bookPlaces = new TreeMap<>();
  private final List<Fault> drafts = new ArrayList<>();

  private ConfigurationReader(Reading reading) {
    this.reading = reading;
  }

  /** Reads that directory with the environment of this process. */
  public static Loaded load(Path directory) {
    return load(directory, System.getenv());
  }

  /**
   * Reads that directory.
   *
   * @param environment what {@code ${?NAME}} may stand for
   */
  public static Loaded load(Path directory, Map<String, String> environment) {
    return new ConfigurationReader(new Reading(directory, environment)).load();
  }

  /**
   * All that can be found at once.
   *
   * @param whole empty when too little could be read to hold the parts against each other
   */
  public record Survey(Optional<Configuration> whole, CheckResult found) {}

  /** Looks at that directory whether it can be used or not, with the environment given. */
  public static Survey survey(Path directory, Map<String, String> environment) {
    var reader = new ConfigurationReader(new Reading(directory, environment));
    var whole = reader.read();
    var checked = whole.map(ConfigurationCheck::faultsAndWarnings);
    var faults = reader.reading.faults();
    checked.ifPresent(found -> faults.addAll(found.faults()));
    return new Survey(
        whole,
        new CheckResult(faults.list(), checked.map(CheckResult::warnings).orElse(reader.drafts)));
  }

  /** Looks at that directory with the environment of this process. */
  public static Survey survey(Path directory) {
    return survey(directory, System.getenv());
  }

  private Loaded load() {
    Optional<Configuration> whole = read();
    return reading.faults().isEmpty()
        ? whole.<Loaded>map(Loaded.Ok::new).orElseThrow()
        : new Loaded.Faulty(reading.faults().list());
  }

  /** What could be put together, in spite of faults that are noted; empty: a part is missing. */
  private Optional<Configuration> read() {
    var settings = reading.bind(FILE, Settings.class);
    settings.ifPresent(this::check);
    var people =
        PeopleReader.read(
            reading,
            new PeopleReader.Surroundings(
                settings.map(s -> s.places().listNames("networks")).orElse(List.of()),
                settings.map(s -> s.value().practice().services()).orElse(List.of())));
    String chosen = settings.map(s -> s.value().practice().policy()).orElse("");
    listPolicies().forEach(name -> readPolicy(name, name.equals(chosen)));
    settings.ifPresent(s -> checkChoice(chosen, s.places()));
    if (settings.isEmpty() || people.isEmpty() || !books.containsKey(chosen)) {
      return Optional.empty();
    }
    var origins =
        new Configuration.Origins(
            settings.get().places(), people.get().places(), bookPlaces, drafts);
    return Optional.of(
        new Configuration(settings.get().value(), people.get().roster(), books, origins));
  }

  private void check(Reading.Bound<Settings> settings) {
    var complaints = new Complaints(reading.faults(), settings.places());
    new SettingsRules(settings.value(), reading.directory(), complaints).check();
  }

  /** A policy that is not chosen may be unfinished. */
  private void readPolicy(String name, boolean chosen) {
    Reading aside = reading.aside();
    Optional<PolicyReader.Policy> policy = PolicyReader.read(aside, name);
    if (chosen) {
      reading.faults().addAll(aside.faults().list());
    } else {
      drafts.addAll(aside.faults().list());
    }
    if (policy.isPresent() && aside.faults().isEmpty()) {
      books.put(name, policy.get().book());
      bookPlaces.put(name, policy.get().places());
    }
  }

  private void checkChoice(String chosen, Places places) {
    var names = listPolicies();
    if (!chosen.isEmpty() && !names.contains(chosen)) {
      reading
          .faults()
          .add(
              places.of("policy"),
              "policy",
              "there is no policy/" + chosen + SUFFIX + "; " + Near.hint(chosen, names));
    }
  }

  private Set<String> listPolicies() {
    var names = new TreeSet<String>();
    Path folder = reading.directory().resolve("policy");
    if (Files.isDirectory(folder)) {
      try (var files = Files.list(folder)) {
        files
            .map(file -> file.getFileName().toString())
            .filter(file -> file.endsWith(SUFFIX))
            .forEach(file -> names.add(file.substring(0, file.length() - SUFFIX.length())));
      } catch (IOException _) {
        // The choice will not be among the names, which is told.
      }
    }
    return names;
  }
}
