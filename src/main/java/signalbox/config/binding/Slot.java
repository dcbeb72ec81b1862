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
    return new Slot(kebab(component.getName()), component.getGenericType(), key);
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
      String least = key.from().isEmpty() ? "" : "at least " + key.from();
      String most = key.to().isEmpty() ? "" : "at most " + key.to();
      String both = least.isEmpty() || most.isEmpty() ? "" : ", ";
      throw new IllegalArgumentException("write " + least + both + most);
    }
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
