package signalbox.config.binding;

import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigList;
import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigOrigin;
import com.typesafe.config.ConfigValue;
import com.typesafe.config.ConfigValueType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value of a file, with its place.
 *
 * @param name of its key, which may have dots
 * @param written the same value before substitutions were made, when there is one
 */
record Node(
    String path, String name, ConfigValue value, @Nullable ConfigValue written, Where where) {

  /** The parts of an object, in the order of the file. */
  List<Node> listEntries() {
    var entries = new ArrayList<Node>();
    if (value instanceof ConfigObject object) {
      object.forEach((key, _) -> find(key).ifPresent(entries::add));
    }
    entries.sort(Comparator.comparing(Node::where).thenComparing(Node::path));
    return entries;
  }

  /** The part of that name, unless it is not there or null. */
  Optional<Node> find(String key) {
    if (!(value instanceof ConfigObject object) || object.get(key) == null) {
      return Optional.empty();
    }
    ConfigValue part = object.get(key);
    ConfigValue asWritten = written instanceof ConfigObject o ? partOf(o, key) : null;
    var node = new Node(join(key), key, part, asWritten, place(part, asWritten));
    return isNull(part) ? Optional.empty() : Optional.of(node);
  }

  /** Where a part was written that substitution has left out; else the place of this. */
  Where writtenPlace(String key) {
    ConfigValue part = written instanceof ConfigObject o ? partOf(o, key) : null;
    return part == null ? where : place(part, part);
  }

  /** The parts of a list. */
  List<Node> listItems() {
    var items = new ArrayList<Node>();
    if (value instanceof ConfigList list) {
      for (int i = 0; i < list.size(); i++) {
        ConfigValue asWritten =
            written instanceof ConfigList w && w.size() == list.size() ? w.get(i) : null;
        var place = place(list.get(i), asWritten);
        items.add(new Node(path + "[" + i + "]", name, list.get(i), asWritten, place));
      }
    }
    return items;
  }

  boolean isObject() {
    return value instanceof ConfigObject;
  }

  boolean isList() {
    return value instanceof ConfigList;
  }

  boolean isNull() {
    return isNull(value);
  }

  /** A single value as it was typed: a number with all its zeros. */
  String text() {
    return switch (value.valueType()) {
      case STRING, NUMBER, BOOLEAN -> value.atKey("v").getString("v");
      case OBJECT, LIST, NULL -> "";
    };
  }

  /** Whether its text stands in the file just so, and may be quoted to people. */
  boolean isPlain() {
    try {
      return written != null && written.equals(value);
    } catch (ConfigException.NotResolved _) {
      return false;
    }
  }

  /** Whether it came out of the environment. */
  boolean isFromEnvironment() {
    return HoconFile.ENVIRONMENT.equals(value.origin().description());
  }

  private String join(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  /** The place as written; a value out of the environment has the place of what it stands in. */
  private Where place(ConfigValue part, @Nullable ConfigValue asWritten) {
    ConfigOrigin origin = asWritten == null ? part.origin() : asWritten.origin();
    return origin.filename() == null || origin.lineNumber() < 1
        ? where
        : new Where(fileOf(origin.filename()), origin.lineNumber());
  }

  /** The same file, or the name of one that it includes. */
  private String fileOf(String read) {
    Path path = Path.of(read);
    return path.endsWith(where.file()) ? where.file() : String.valueOf(path.getFileName());
  }

  private static @Nullable ConfigValue partOf(ConfigObject object, String key) {
    try {
      return object.get(key);
    } catch (ConfigException.NotResolved _) {
      return null;
    }
  }

  private static boolean isNull(ConfigValue part) {
    try {
      return part.valueType() == ConfigValueType.NULL;
    } catch (ConfigException.NotResolved _) {
      return false;
    }
  }
}
