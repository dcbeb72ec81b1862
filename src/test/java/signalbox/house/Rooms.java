package signalbox.house;

import static java.util.stream.Collectors.toCollection;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The plan of the house: who may use whom, which library lives where, and which calls are banned.
 */
public final class Rooms {

  private static final String EVERYWHERE = "*";

  private final String root;
  private final Map<String, Room> rooms = new LinkedHashMap<>();
  private final Map<String, List<String>> fences = new LinkedHashMap<>();
  private final List<Ban> bans = new ArrayList<>();

  /** A house whose packages stand below this one. */
  public Rooms(String root) {
    this.root = root;
  }

  /** A package with all below it that are no rooms of their own; "" is the root package alone. */
  public Room room(String name) {
    return rooms.computeIfAbsent(name, Room::new);
  }

  /** A family of packages, not ours, that only some rooms may use; the longest prefix decides. */
  public Library library(String packagePrefix) {
    return new Library(packagePrefix);
  }

  /** A call ("java.time.Instant#now()", "java.util.Random#<init>") made only in some rooms. */
  public Call call(String ownerAndMethod) {
    return new Call(ownerAndMethod);
  }

  /** What a room uses without being allowed to, and classes that stand in no room at all. */
  public List<String> trespasses(JavaClasses classes) {
    Set<String> found = new TreeSet<>();
    for (JavaClass user : ours(classes)) {
      Optional<Room> home = roomOf(user);
      if (home.isEmpty()) {
        found.add(user.getName() + " stands in no room of the plan");
        continue;
      }
      for (JavaClass used : usedBy(user)) {
        Optional<Room> other = isOurs(used) ? roomOf(used) : Optional.empty();
        if (other.isPresent() && !home.get().admits(other.get())) {
          found.add(
              "%s may not use %s: %s uses %s"
                  .formatted(home.get(), other.get(), user.getName(), used.getName()));
        }
      }
    }
    return List.copyOf(found);
  }

  /** Libraries used outside the rooms they are fenced into, or used without any fence. */
  public List<String> escapes(JavaClasses classes) {
    Set<String> found = new TreeSet<>();
    for (JavaClass user : ours(classes)) {
      String home = roomOf(user).map(Room::name).orElse("?");
      for (JavaClass used : usedBy(user)) {
        if (!isOurs(used) && !used.isPrimitive() && !isLibraryAllowed(home, used)) {
          found.add(
              "%s may not use %s: %s uses %s"
                  .formatted(home, used.getPackageName(), user.getName(), used.getName()));
        }
      }
    }
    return List.copyOf(found);
  }

  /** Banned calls, with the line that makes them. */
  public List<String> bannedCalls(JavaClasses classes) {
    Set<String> found = new TreeSet<>();
    for (JavaClass user : ours(classes)) {
      String home = roomOf(user).map(Room::name).orElse("?");
      user.getCodeUnitAccessesFromSelf().stream()
          .filter(call -> bans.stream().anyMatch(ban -> ban.hits(home, call.getTarget())))
          .forEach(call -> found.add(call.getDescription()));
    }
    return List.copyOf(found);
  }

  /** Pairs of rooms of which each reaches the other. */
  public List<String> circles(JavaClasses classes) {
    Map<String, Set<String>> uses = new TreeMap<>();
    for (JavaClass user : ours(classes)) {
      for (JavaClass used : usedBy(user)) {
        if (isOurs(used) && roomOf(user).isPresent() && roomOf(used).isPresent()) {
          String from = roomOf(user).orElseThrow().name();
          uses.computeIfAbsent(from, _ -> new TreeSet<>()).add(roomOf(used).orElseThrow().name());
        }
      }
    }
    Set<String> found = new TreeSet<>();
    for (String one : uses.keySet()) {
      for (String other : reach(uses, one)) {
        if (one.compareTo(other) < 0 && reach(uses, other).contains(one)) {
          found.add("circle: " + one + " and " + other);
        }
      }
    }
    return List.copyOf(found);
  }

  private static Set<String> reach(Map<String, Set<String>> uses, String from) {
    Set<String> seen = new LinkedHashSet<>();
    var waiting = new ArrayList<>(uses.getOrDefault(from, Set.of()));
    while (!waiting.isEmpty()) {
      String next = waiting.removeLast();
      if (seen.add(next)) {
        waiting.addAll(uses.getOrDefault(next, Set.of()));
      }
    }
    return seen;
  }

  private List<JavaClass> ours(JavaClasses classes) {
    return classes.stream().filter(this::isOurs).toList();
  }

  private boolean isOurs(JavaClass type) {
    return isWithin(type.getPackageName(), root);
  }

  private static Set<JavaClass> usedBy(JavaClass user) {
    return user.getDirectDependenciesFromSelf().stream()
        .map(dependency -> dependency.getTargetClass().getBaseComponentType())
        .collect(toCollection(LinkedHashSet::new));
  }

  private Optional<Room> roomOf(JavaClass type) {
    if (type.getPackageName().equals(root)) {
      return Optional.ofNullable(rooms.get(""));
    }
    String inside = type.getPackageName().substring(root.length() + 1);
    return longestPrefix(rooms.keySet().stream().filter(name -> !name.isEmpty()), inside)
        .map(rooms::get);
  }

  private boolean isLibraryAllowed(String home, JavaClass used) {
    return longestPrefix(fences.keySet().stream(), used.getName())
        .map(fence -> isListed(home, fences.get(fence)))
        .orElse(false);
  }

  private static Optional<String> longestPrefix(Stream<String> prefixes, String name) {
    return prefixes
        .filter(prefix -> isWithin(name, prefix))
        .max((one, other) -> Integer.compare(one.length(), other.length()));
  }

  private static boolean isWithin(String name, String prefix) {
    return name.equals(prefix) || name.startsWith(prefix + ".");
  }

  private static boolean isListed(String room, Collection<String> list) {
    return list.stream()
        .anyMatch(entry ->
            entry.equals(EVERYWHERE)
                || entry.equals(room)
                || (entry.endsWith(".*")
                    && isWithin(room, entry.substring(0, entry.length() - 2))));
  }

  /** A room and its whitelist. */
  public static final class Room {
    private final String name;
    private final Set<String> allowed = new LinkedHashSet<>();

    Room(String name) {
      this.name = name;
    }

    /** Names of rooms; "domain.*" is the room and all below it. */
    public void mayUse(String... others) {
      allowed.addAll(Arrays.asList(others));
    }

    public void mayUseEverything() {
      allowed.add(EVERYWHERE);
    }

    String name() {
      return name;
    }

    boolean admits(Room other) {
      return other == this || isListed(other.name, allowed);
    }

    @Override
    public String toString() {
      return name.isEmpty() ? "the top" : name;
    }
  }

  /** A foreign library on its way behind a fence. */
  public final class Library {
    private final String prefix;

    Library(String prefix) {
      this.prefix = prefix;
    }

    public void onlyIn(String... homes) {
      fences.put(prefix, List.of(homes));
    }

    public void everywhere() {
      fences.put(prefix, List.of(EVERYWHERE));
    }

    /** Everywhere but in these rooms. */
    public void notIn(String... homes) {
      fences.put(
          prefix, rooms.keySet().stream().filter(room -> !isListed(room, List.of(homes))).toList());
    }
  }

  /** A call on its way to being banned. */
  public final class Call {
    private final String signature;

    Call(String signature) {
      this.signature = signature;
    }

    public void onlyIn(String... homes) {
      bans.add(new Ban(signature, List.of(homes)));
    }
  }
}
