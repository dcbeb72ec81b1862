package signalbox.config.binding;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Locale;

/**
 * A component of a record as a key of the configuration.
 *
 * @param name of the key, in kebab case
 */
record Slot(String name, Type type, Key key) {

  static Slot of(RecordComponent component) {
    Key key = component.getAnnotation(Key.class);
    if (key == null) {
      throw new IllegalStateException(component + " is described by no @Key");
    }
    String name = key.name().isEmpty() ? kebab(component.getName()) : key.name();
    return new Slot(name, component.getGenericType(), key);
  }

  /** Such as {@code command-prefix} of {@code commandPrefix}. */
  static String kebab(String camel) {
    return camel.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  Class<?> raw() {
    return (Class<?>) (type instanceof ParameterizedType g ? g.getRawType() : type);
  }

  /** The type of a single value, also inside an optional one. */
  Class<?> single() {
    return type instanceof ParameterizedType g
            && g.getRawType() == java.util.Optional.class
            && g.getActualTypeArguments()[0] instanceof Class<?> inner
        ? inner
        : raw();
  }

  /** Whether the keys of its record stand in the block around it, without a name of their own. */
  boolean isFlat() {
    return key.name().equals(Key.FLAT);
  }

  boolean isRecord() {
    return raw().isRecord() && Scalars.reader(raw()).isEmpty();
  }

  boolean isSecret() {
    return single() == Secret.class;
  }

  String path(Node parent) {
    return parent.path().isEmpty() ? name : parent.path() + "." + name;
  }

  /** What to write for it. */
  String advice() {
    return key.example().isEmpty()
        ? "it says: " + key.value()
        : "write for instance " + name + " = " + key.example();
  }

  /** Refuses what lies outside the bounds of the key. */
  void checkRange(Object read) {
    if (isOutside(read, key.from(), -1) || isOutside(read, key.to(), 1)) {
      throw new IllegalArgumentException("write " + range());
    }
  }

  /** The bounds in words; empty when there are none. */
  String range() {
    if (key.from().isEmpty()) {
      return key.to().isEmpty() ? "" : "at most " + key.to();
    }
    return key.to().isEmpty() ? "at least " + key.from() : key.from() + " to " + key.to();
  }

  @SuppressWarnings("unchecked")
  private static boolean isOutside(Object read, String bound, int side) {
    if (bound.isEmpty() || !(read instanceof Comparable<?> comparable)) {
      return false;
    }
    Object limit = Scalars.reader(typeOf(read)).orElseThrow().apply(bound);
    return Integer.signum(((Comparable<Object>) comparable).compareTo(limit)) == side;
  }

  private static Class<?> typeOf(Object read) {
    return read instanceof Integer ? int.class : read.getClass();
  }
}
