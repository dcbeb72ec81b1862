package signalbox.store.codec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import signalbox.domain.CaseKind;
import signalbox.domain.Event;
import signalbox.domain.Recorded;
import signalbox.policy.Slug;

/** Everything of which the history on disk is made, a line each. */
final class EventCatalogue {
  private EventCatalogue() {}

  /** A name, or a name with what it is made of or can be. */
  static List<String> lines() {
    Map<String, String> names = names();
    var lines = new ArrayList<String>();
    Shape.of(Recorded.class)
        .forEach((what, how) -> {
          if (!isFamilyOfEvents(what)) {
            lines.addAll(lines(stored(what, names), how, names));
          }
        });
    Slug.listAll().forEach(slug -> lines.add("Slug = " + slug.text()));
    Arrays.stream(CaseKind.values()).forEach(kind -> lines.add("CaseKind = " + kind.word()));
    lines.sort(null);
    return lines;
  }

  /** The parts of one event by name, with their types. */
  static Map<String, String> parts(Class<? extends Event> event) {
    var parts = new TreeMap<String, String>();
    String owner = Shape.text(event) + ".";
    Shape.of(event)
        .forEach((what, how) -> {
          if (what.startsWith(owner) && what.indexOf('.', owner.length()) < 0) {
            parts.put(what.substring(owner.length()), how);
          }
        });
    return parts;
  }

  /** The records, enums and families that events are made of, by name. */
  static Map<String, String> types() {
    Map<String, String> names = names();
    var types = new TreeMap<String, String>();
    Shape.of(Recorded.class)
        .forEach((what, how) -> {
          if (!isFamilyOfEvents(what) && !isOfAnEvent(what)) {
            types.put(stored(what, names), named(how, names));
          }
        });
    return types;
  }

  private static List<String> lines(String what, String how, Map<String, String> names) {
    if (how.equals("record")) {
      return List.of(what);
    }
    // A constant a line: one more is no change of the others.
    return isPart(what)
        ? List.of(what + ": " + how)
        : Arrays.stream(named(how, names).split(" ")).map(one -> what + " = " + one).toList();
  }

  private static String named(String how, Map<String, String> names) {
    return Arrays.stream(how.split(" "))
        .map(one -> names.getOrDefault(one, one))
        .collect(Collectors.joining(" "));
  }

  /** Stored names by the name in the code. */
  private static Map<String, String> names() {
    var names = new TreeMap<String, String>();
    EventNames.listAll().forEach((name, type) -> names.put(Shape.text(type), name));
    Json.NAMES.forEach((type, name) -> names.put(Shape.text(type), name));
    return names;
  }

  private static boolean isPart(String what) {
    return Character.isLowerCase(what.charAt(what.lastIndexOf('.') + 1));
  }

  private static String stored(String what, Map<String, String> names) {
    return names.entrySet().stream()
        .filter(e -> isWithin(what, e.getKey()))
        .map(e -> e.getValue() + what.substring(e.getKey().length()))
        .findFirst()
        .orElse(what);
  }

  private static boolean isWithin(String what, String type) {
    return what.equals(type) || what.startsWith(type + ".");
  }

  private static boolean isFamilyOfEvents(String what) {
    return families(Event.class).map(Shape::text).anyMatch(what::equals);
  }

  /** The events of each stand in the list of all of them. */
  private static Stream<Class<?>> families(Class<?> of) {
    return of.isSealed()
        ? Stream.concat(
            Stream.of(of),
            Arrays.stream(of.getPermittedSubclasses()).flatMap(EventCatalogue::families))
        : Stream.empty();
  }

  private static boolean isOfAnEvent(String what) {
    return EventNames.listAll().values().stream()
        .anyMatch(type -> isWithin(what, Shape.text(type)));
  }
}
