package signalbox.chat.irc.output.queue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Lines that the server has dropped, until they are written again; in order for each target. */
final class Repeats {
  private final List<Repeat> waiting = new ArrayList<>();
  private final UnaryOperator<String> fold;

  Repeats(UnaryOperator<String> fold) {
    this.fold = fold;
  }

  private record Repeat(Pick pick, Instant notBefore) {}

  /** What was tried more often is older, and goes first. */
  void add(Pick pick, Instant notBefore) {
    int place = 0;
    for (int i = 0; i < waiting.size(); i++) {
      Pick other = waiting.get(i).pick();
      if (!target(other).equals(target(pick)) || other.tries() >= pick.tries()) {
        place = i + 1;
      }
    }
    waiting.add(place, new Repeat(pick, notBefore));
  }

  /** Nothing is left to be said of some of it. */
  void clean() {
    waiting.removeIf(r -> r.pick().parts().stream().allMatch(Part::isSettled));
  }

  boolean isDue(Instant now) {
    return firsts().anyMatch(r -> !r.notBefore().isAfter(now));
  }

  /** When the next may be written; empty: none waits. */
  Optional<Instant> next() {
    return firsts().map(Repeat::notBefore).min(Instant::compareTo);
  }

  /** Takes one off whose time has come, with what is left to be said of it. */
  Optional<Pick> poll(Instant now) {
    Optional<Repeat> due = firsts().filter(r -> !r.notBefore().isAfter(now)).findFirst();
    due.ifPresent(waiting::remove);
    return due.map(Repeat::pick)
        .map(p -> new Pick(p.parts().stream().filter(q -> !q.isSettled()).toList(), p.tries()));
  }

  /** Targets for which nothing else may be written before. */
  Set<String> targets() {
    Set<String> held = new HashSet<>();
    waiting.forEach(r -> held.add(target(r.pick())));
    return held;
  }

  private Stream<Repeat> firsts() {
    Set<String> seen = new HashSet<>();
    return waiting.stream().filter(r -> seen.add(target(r.pick()))).toList().stream();
  }

  private String target(Pick pick) {
    return fold.apply(pick.words().target());
  }
}
