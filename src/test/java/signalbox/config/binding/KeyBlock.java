package signalbox.config.binding;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import signalbox.config.settings.HostPort;
import signalbox.config.settings.OnNetwork;

/**
 * A block of keys as operators see it.
 *
 * @param path such as {@code venues.<name>}; empty: the file itself
 * @param variant such as {@code irc}, for a block with a type
 */
public record KeyBlock(String path, Optional<String> variant, List<Line> lines) {

  /**
   * A key of the block.
   *
   * @param path the whole of it
   * @param otherwise what holds when it is not set
   */
  public record Line(
      String path, String type, String otherwise, String meaning, String example, boolean leaf) {}

  /** All blocks of a file, the file itself first. */
  public static List<KeyBlock> of(Class<? extends Record> file) {
    var blocks = new ArrayList<KeyBlock>();
    add(blocks, "", Optional.empty(), file);
    return blocks;
  }

  private static void add(
      List<KeyBlock> blocks, String path, Optional<String> variant, Class<?> type) {
    var slots = slots(type);
    var lines = new ArrayList<Line>();
    slots.forEach(slot -> lines.addAll(lines(path, slot)));
    blocks.add(new KeyBlock(path, variant, lines));
    slots.forEach(slot -> addInner(blocks, join(path, slot.name()), slot.type()));
  }

  private static List<Slot> slots(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .map(Slot::of)
        .flatMap(s -> s.isFlat() ? slots(s.raw()).stream() : Stream.of(s))
        .toList();
  }

  private static void addInner(List<KeyBlock> blocks, String path, Type type) {
    if (type instanceof ParameterizedType generic) {
      Type inner = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
      String below =
          generic.getRawType() == Map.class
              ? path + ".<name>"
              : generic.getRawType() == List.class ? path + "[]" : path;
      addInner(blocks, below, inner);
    } else if (type instanceof Class<?> single && isBlock(single)) {
      if (single.isSealed()) {
        Arrays.stream(single.getPermittedSubclasses())
            .sorted(Comparator.comparing(Class::getSimpleName))
            .forEach(v -> add(blocks, path, Optional.of(Slot.kebab(v.getSimpleName())), v));
      } else {
        add(blocks, path, Optional.empty(), single);
      }
    }
  }

  private static boolean isBlock(Class<?> type) {
    return (type.isRecord() || type.isSealed()) && Scalars.reader(type).isEmpty();
  }

  private static List<Line> lines(String path, Slot slot) {
    var line = line(join(path, slot.name()), slot);
    if (!slot.isSecret()) {
      return List.of(line);
    }
    var file =
        new Line(
            line.path() + SecretReader.FILE,
            "path",
            "",
            "A file with nothing in it but the same; instead of `" + slot.name() + "`.",
            "\"secrets/" + slot.name() + "\"",
            true);
    return List.of(line, file);
  }

  private static Line line(String path, Slot slot) {
    String range = slot.range().isEmpty() ? "" : ", " + slot.range();
    return new Line(
        path,
        word(slot.type()) + range,
        otherwise(slot),
        slot.key().value(),
        slot.key().example(),
        !isBlockInside(slot.type()));
  }

  private static boolean isBlockInside(Type type) {
    return type instanceof ParameterizedType generic
        ? Arrays.stream(generic.getActualTypeArguments()).anyMatch(KeyBlock::isBlockInside)
        : isBlock((Class<?>) type);
  }

  private static String otherwise(Slot slot) {
    if (!slot.key().otherwise().isEmpty()) {
      return slot.key().otherwise();
    }
    if (slot.raw() == Optional.class) {
      return "not set";
    }
    if (slot.raw() == List.class) {
      return "[]";
    }
    return slot.raw() == Map.class || slot.isRecord() ? "{}" : "has to be set";
  }

  private static String word(Type type) {
    if (type instanceof ParameterizedType generic) {
      String inner =
          word(generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1]);
      return generic.getRawType() == Map.class
          ? "block by name of " + inner
          : generic.getRawType() == List.class ? "list of " + inner : inner;
    }
    Class<?> single = (Class<?>) type;
    if (single.isEnum()) {
      return "one of " + Scalars.words(single.getEnumConstants());
    }
    return WORDS.getOrDefault(single, "block");
  }

  private static final Map<Class<?>, String> WORDS =
      Map.of(
          String.class, "text",
          int.class, "number",
          boolean.class, "true or false",
          Duration.class, "duration",
          LocalTime.class, "time of day",
          LocalDate.class, "date",
          Path.class, "path",
          Secret.class, "secret",
          OnNetwork.class, "network/name",
          HostPort.class, "host:port");

  private static String join(String path, String name) {
    return path.isEmpty() ? name : path + "." + name;
  }
}
