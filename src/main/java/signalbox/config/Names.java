package signalbox.config;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import signalbox.config.binding.Near;

/** What names of members, venues, networks and teams may look like. */
final class Names {
  private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9_-]{0,31}");

  /** Words that mean something else where a member is named. */
  private static final List<String> TAKEN = List.of("me", "needed", "nobody", "bot");

  private Names() {}

  /** Complains of a name that people could not type or that means something else. */
  static void check(Complaints complaints, String key, String name) {
    complaints.when(
        !SHAPE.matcher(name).matches(),
        key,
        "a name has 1 to 32 small letters, digits, - and _; call it otherwise");
    complaints.when(TAKEN.contains(name), key, "this word means something else; call it otherwise");
  }

  /** Complains of a name that is not among the known ones; an empty one was complained of. */
  static void checkKnown(
      Complaints complaints, String key, String kind, String name, Collection<String> known) {
    complaints.when(
        !name.isEmpty() && !known.contains(name),
        key,
        "no " + kind + " is called " + name + "; " + Near.hint(name, known));
  }
}
