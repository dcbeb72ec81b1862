package signalbox.command;

import java.util.Map;
import java.util.Optional;
import signalbox.domain.Approach;
import signalbox.domain.CaseChoice;
import signalbox.domain.CaseId;
import signalbox.domain.Target;

/**
 * What was said for each argument and flag of one command.
 *
 * @param byName by name of the argument, or by flag with its hyphens; absent: not said
 * @param about the case that is meant where none was named
 */
record Values(Map<String, Object> byName, Optional<CaseId> about) {
  Values {
    byName = Map.copyOf(byName);
  }

  /** The case that was named, or meant without a name; else that none was. */
  CaseChoice which() {
    return find("case", CaseChoice.class)
        .or(() -> about.map(CaseChoice.Named::new))
        .orElseGet(CaseChoice.Unnamed::new);
  }

  <T> Optional<T> find(String name, Class<T> type) {
    return Optional.ofNullable(byName.get(name)).map(type::cast);
  }

  /** What the grammar has made sure of. */
  <T> T need(String name, Class<T> type) {
    return find(name, type).orElseThrow();
  }

  /** Free words; empty when none were said. */
  String words(String name) {
    return find(name, String.class).orElse("");
  }

  /** The vendor that was named. */
  Optional<String> vendor() {
    return find("vendor", Target.class).map(Target::name);
  }

  boolean has(String name) {
    return byName.containsKey(name);
  }

  /** How the deploy shall mend what is broken, if that was said. */
  Optional<Approach> approach() {
    for (Approach.Kind kind : Approach.Kind.values()) {
      if (has("--" + kind.word())) {
        Optional<String> why =
            find("--" + kind.word(), Object.class)
                .filter(String.class::isInstance)
                .map(String.class::cast);
        return Optional.of(new Approach(kind, why));
      }
    }
    return Optional.empty();
  }
}
