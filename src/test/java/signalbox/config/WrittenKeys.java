package signalbox.config;

import static java.util.stream.Collectors.toCollection;

import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigList;
import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigValue;
import java.util.Set;
import java.util.TreeSet;
import signalbox.config.binding.KeyBlock;

/** Names of keys: those that a file may have, and those that a text has. */
final class WrittenKeys {
  private WrittenKeys() {}

  /** Last parts of every key that has a single value. */
  static Set<String> of(Class<? extends Record> file) {
    return KeyBlock.of(file).stream()
        .flatMap(block -> block.lines().stream())
        .filter(KeyBlock.Line::leaf)
        .map(line -> line.path().replaceFirst(".*\\.", ""))
        .collect(toCollection(TreeSet::new));
  }

  /** The names of all keys in that text. */
  static Set<String> in(String text) {
    var names = new TreeSet<String>();
    collect(ConfigFactory.parseString(text).root(), names);
    return names;
  }

  private static void collect(ConfigValue value, Set<String> names) {
    if (value instanceof ConfigObject object) {
      names.addAll(object.keySet());
      object.values().forEach(v -> collect(v, names));
    } else if (value instanceof ConfigList list) {
      list.forEach(v -> collect(v, names));
    }
  }
}
