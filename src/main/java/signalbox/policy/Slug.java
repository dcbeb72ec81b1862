package signalbox.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The name of a clause that never changes, such as {@code deploy.confirmed-by-sre}. */
public sealed interface Slug permits DeploySlug, MaintenanceSlug {
  /** The name as it is written in policies, refusals and the history. */
  String text();

  /** The clause of exactly that name, or of that name without its kind before the dot. */
  static Optional<Slug> find(String text) {
    return listAll().stream()
        .filter(s -> s.text().equals(text) || s.text().endsWith("." + text))
        .findFirst();
  }

  /** Every clause that has a rule in the code, in the order of the written policy. */
  static List<Slug> listAll() {
    return Stream.concat(Arrays.stream(DeploySlug.values()), MaintenanceSlug.values().stream())
        .<Slug>map(slug -> slug)
        .toList();
  }
}
