package signalbox.config.binding;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigOrigin;
import com.typesafe.config.ConfigParseOptions;
import com.typesafe.config.ConfigResolveOptions;
import com.typesafe.config.ConfigValueFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** One HOCON file of the configuration directory, read with the environment at hand. */
final class HoconFile {
  static final String ENVIRONMENT = "environment";
  static final Pattern NAMES = Pattern.compile("\\$\\{\\??([^}]*)}");
  private static final long MOST_BYTES = 1 << 20;

  private final Path directory;
  private final Map<String, String> environment;
  private final Faults faults;

  HoconFile(Path directory, Map<String, String> environment, Faults faults) {
    this.directory = directory;
    this.environment = environment;
    this.faults = faults;
  }

  /** The file as a tree; empty when it could not be read, which is a fault then. */
  Optional<Node> read(String file) {
    Path path = directory.resolve(file);
    var top = new Where(file, 1);
    try {
      if (!Files.isRegularFile(path)) {
        faults.add(top, "", "there is no such file in " + directory);
      } else if (Files.size(path) > MOST_BYTES) {
        faults.add(top, "", "is larger than 1 MiB");
      } else {
        hideWhatIsAskedFor(path);
        return Optional.of(parse(path, top));
      }
    } catch (ConfigException trouble) {
      faults.add(placeOf(trouble, top), "", tell(trouble));
    } catch (IOException _) {
      faults.add(top, "", "cannot be read as text in UTF-8; look at its permissions");
    }
    return Optional.empty();
  }

  private Node parse(Path path, Where top) {
    Config written =
        ConfigFactory.parseFile(
            path.toFile(), ConfigParseOptions.defaults().setAllowMissing(false));
    Config resolved =
        written
            .withFallback(known(written.root().keySet()))
            .resolve(ConfigResolveOptions.noSystem().setAllowUnresolved(true));
    for (String name : environment.keySet()) {
      resolved = written.root().containsKey(name) ? resolved : without(resolved, name);
    }
    return new Node("", "", resolved.root(), written.root(), top);
  }

  /** The environment, which never stands for a key of the file's own. */
  private Config known(Set<String> own) {
    var others = new TreeMap<>(environment);
    others.keySet().removeAll(own);
    return ConfigValueFactory.fromMap(others, ENVIRONMENT).toConfig();
  }

  private static Config without(Config config, String name) {
    return config.root().withoutKey(name).toConfig();
  }

  private void hideWhatIsAskedFor(Path path) throws IOException {
    NAMES
        .matcher(Files.readString(path))
        .results()
        .map(found -> environment.getOrDefault(found.group(1).strip(), ""))
        .forEach(faults::hide);
  }

  private static Where placeOf(ConfigException trouble, Where top) {
    ConfigOrigin origin = trouble.origin();
    return origin == null || origin.lineNumber() < 1
        ? top
        : new Where(top.file(), origin.lineNumber());
  }

  /** The library's own words may quote what stands there, which may be a secret. */
  private static String tell(ConfigException trouble) {
    return switch (trouble) {
      case ConfigException.UnresolvedSubstitution _ ->
          "values refer to each other in a circle; write one of them out";
      case ConfigException.IO _ -> "cannot be read; look at its permissions and its includes";
      default ->
          "is no HOCON here or a little above; look for a quote, bracket or comma too few or too"
              + " many, and put quotes around text with signs in it";
    };
  }
}
