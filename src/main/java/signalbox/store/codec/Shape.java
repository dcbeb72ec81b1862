package signalbox.store.codec;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What values look like on disk: every record and enum that can be reached from a type. */
final class Shape {
  private final Map<String, String> lines = new TreeMap<>();

  /**
   * The shape of everything that can be reached from a type: {@code Type.part} with the type of
   * that part, and {@code Type} with the constants of an enum or the members of a family.
   */
  static Map<String, String> of(Class<?> root) {
    var shape = new Shape();
    shape.walk(root);
    return shape.lines;
  }

  /** A type as people write it, such as {@code Optional<CaseAction.StandIn>}. */
  static String text(Type type) {
    return switch (type) {
      case ParameterizedType generic ->
          text(generic.getRawType())
              + Arrays.stream(generic.getActualTypeArguments())
                  .map(Shape::text)
                  .collect(Collectors.joining(", ", "<", ">"));
      case Class<?> plain -> simpleName(plain);
      default -> throw new IllegalArgumentException("no stored value has the type " + type);
    };
  }

  private static String simpleName(Class<?> type) {
    Class<?> around = type.getEnclosingClass();
    return around == null || !isOurs(type)
        ? type.getSimpleName()
        : simpleName(around) + "." + type.getSimpleName();
  }

  private static boolean isOurs(Class<?> type) {
    return type.getName().startsWith("signalbox.");
  }

  private void walk(Type type) {
    switch (type) {
      case ParameterizedType generic ->
          Stream.of(generic.getActualTypeArguments()).forEach(this::walk);
      case Class<?> plain -> walk(plain);
      default -> throw new IllegalArgumentException("no stored value has the type " + type);
    }
  }

  private void walk(Class<?> type) {
    if (!isOurs(type) || Json.WORDS.has(type) || lines.containsKey(text(type))) {
      return;
    }
    if (type.isEnum()) {
      lines.put(text(type), names(type.getEnumConstants()));
    } else if (type.isRecord()) {
      lines.put(text(type), "record");
      Stream.of(type.getRecordComponents()).forEach(part -> add(type, part));
    } else if (type.isSealed()) {
      lines.put(text(type), names(type.getPermittedSubclasses()));
      Stream.of(type.getPermittedSubclasses()).forEach(this::walk);
    } else {
      throw new IllegalArgumentException("no stored value is a " + type);
    }
  }

  private void add(Class<?> owner, RecordComponent part) {
    lines.put(text(owner) + "." + part.getName(), text(part.getGenericType()));
    walk(part.getGenericType());
  }

  private static String names(Object[] all) {
    return Arrays.stream(all)
        .map(one -> one instanceof Class<?> type ? text(type) : one.toString())
        .collect(Collectors.joining(" "));
  }
}
