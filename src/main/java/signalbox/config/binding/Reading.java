package signalbox.config.binding;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** One reading of a configuration directory: binds its files and gathers their faults. */
public final class Reading {
  private final Path directory;
  private final Map<String, String> environment;
  private final Faults faults;

  /**
   * Starts a reading.
   *
   * @param environment what {@code ${?NAME}} may stand for
   */
  public Reading(Path directory, Map<String, String> environment) {
    this.directory = directory;
    this.environment = Map.copyOf(environment);
    this.faults = new Faults();
  }

  private Reading(Reading other, Faults faults) {
    this.directory = other.directory;
    this.environment = other.environment;
    this.faults = faults;
  }

  /** The same directory with faults of its own. */
  public Reading aside() {
    return new Reading(this, new Faults());
  }

  public Path directory() {
    return directory;
  }

  public Faults faults() {
    return faults;
  }

  /** A file bound to a record. */
  public <R extends Record> Optional<Bound<R>> bind(String file, Class<R> type) {
    var places = new Places(file);
    var binder = new Binder(faults, places, new SecretReader(directory, faults));
    return new HoconFile(directory, environment, faults)
        .read(file)
        .flatMap(root -> binder.bind(root, type))
        .map(bound -> new Bound<>(type.cast(bound), places));
  }

  /** What a file was bound to, and where its keys stand. */
  public record Bound<R extends Record>(R value, Places places) {}
}
