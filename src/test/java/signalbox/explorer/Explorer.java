package signalbox.explorer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import signalbox.explorer.law.Laws;
import signalbox.explorer.law.Moment;
import signalbox.explorer.law.Turn;

/**
 * Walks breadth first through every state that an alphabet of steps leads to, and holds every law
 * against every step; the first breach is therefore told by a shortest way to it.
 */
final class Explorer {
  /** Of every depth, so many ways are replayed from the history. */
  private static final int SAMPLES = 10;

  /** So many states of the edge are expanded before what they lead to is folded. */
  private static final int AT_ONCE = 1_000;

  private final Player player;
  private final Beginning beginning;
  private final List<Step> alphabet;

  Explorer(Judge judge, Beginning beginning, List<Step> alphabet) {
    this.player = new Player(judge);
    this.beginning = beginning;
    this.alphabet = alphabet;
  }

  /**
   * What a walk came to.
   *
   * @param steps how many were tried, with those that changed nothing
   * @param depth how many steps deep every state was seen
   * @param complete whether no further state can be reached
   */
  record Result(int states, long steps, int depth, boolean complete) {
    @Override
    public String toString() {
      return "%d states, %d steps, depth %d%s"
          .formatted(states, steps, depth, complete ? ", which is all there is" : "");
    }
  }

  /**
   * The last step to a state, and those before it; the states on the way are forgotten.
   *
   * @param before none at the first one
   */
  private record Trail(@Nullable Trail before, Step step) {}

  /** A state at the edge of what was seen, and the way to it. */
  private record Way(Trail trail, Moment moment) {
    List<Step> steps() {
      return Stream.iterate(trail, t -> t.before != null, t -> t.before)
          .map(Trail::step)
          .toList()
          .reversed();
    }
  }

  private record Child(Print print, Way way) {}

  /** What one state leads to, or the law that is broken there. */
  private record Family(List<Child> children, Optional<Breach> breach) {
    Stream<Child> stream() {
      if (breach.isPresent()) {
        throw breach.get();
      }
      return children.stream();
    }
  }

  /** A law is broken; the message is the way that leads there, as people would read it. */
  static final class Breach extends RuntimeException {
    private static final long serialVersionUID = 1;

    Breach(String law, List<Step> steps, String last) {
      super(transcript(law, steps, last));
    }

    Breach(String law, Way way, Step step, String last) {
      this(law, Stream.concat(way.steps().stream(), Stream.of(step)).toList(), last);
    }

    private static String transcript(String law, List<Step> steps, String last) {
      var lines = new ArrayList<String>();
      lines.add("broken: " + law);
      steps.forEach(s -> lines.add("  " + s.says()));
      lines.add("  bot> " + last);
      return String.join("\n", lines);
    }
  }

  /**
   * Walks at most so many steps deep, and stops once it has seen so many states: that bounds the
   * memory it takes, since of each state little more than a print of it is kept.
   *
   * @throws Breach when a law is broken
   */
  Result walk(int depth, int enough) {
    var seen = new HashSet<Print>();
    seen.add(Print.of(beginning.moment()));
    var edge = List.of(new Way(new Trail(null, new Step.Tick()), beginning.moment()));
    long steps = 0;
    int reached = 0;
    while (!edge.isEmpty() && reached < depth && seen.size() < enough) {
      var next = new ArrayList<Way>();
      int from = 0;
      for (; from < edge.size() && seen.size() < enough; from += AT_ONCE) {
        List<Way> some = edge.subList(from, Math.min(edge.size(), from + AT_ONCE));
        steps += (long) some.size() * alphabet.size();
        next.addAll(discover(some, seen));
      }
      look(next);
      replaySome(next);
      reached += next.isEmpty() || from < edge.size() ? 0 : 1;
      edge = next;
    }
    return new Result(seen.size(), steps, reached, edge.isEmpty());
  }

  /** The states that one step more leads to and that were not seen before. */
  private List<Way> discover(List<Way> edge, Set<Print> seen) {
    List<Family> families = edge.parallelStream().map(this::expand).toList();
    return families.stream()
        .flatMap(Family::stream)
        .filter(child -> seen.add(child.print()))
        .map(Child::way)
        .toList();
  }

  private Family expand(Way way) {
    var children = new ArrayList<Child>();
    for (Step step : alphabet) {
      try {
        List<Turn> turns = play(way, step);
        if (turns.stream().anyMatch(Turn::isChange)) {
          Moment then = turns.getLast().after();
          children.add(new Child(Print.of(then), new Way(new Trail(way.trail(), step), then)));
        }
      } catch (Breach breach) {
        return new Family(List.of(), Optional.of(breach));
      } catch (Player.Stuck stuck) {
        var breach = new Breach("what is due makes progress", way, step, stuck.getMessage());
        return new Family(List.of(), Optional.of(breach));
      } catch (RuntimeException fault) {
        var breach = new Breach("deciding and folding never fail", way, step, fault.toString());
        return new Family(List.of(), Optional.of(breach));
      }
    }
    return new Family(children, Optional.empty());
  }

  private List<Turn> play(Way way, Step step) {
    List<Turn> turns = player.play(way.moment(), step);
    for (Turn turn : turns) {
      Optional<String> broken = Laws.findBroken(turn);
      if (broken.isPresent()) {
        throw new Breach(broken.get(), way, step, turn.decision().toString());
      }
    }
    return turns;
  }

  /** Holds the laws on states against new ones; the same state by another way is no news. */
  private static void look(List<Way> edge) {
    List<Way> broken =
        edge.parallelStream().filter(w -> Laws.findBroken(w.moment()).isPresent()).toList();
    for (Way way : broken) {
      throw new Breach(Laws.findBroken(way.moment()).orElseThrow(), way.steps(), "");
    }
  }

  private void replaySome(List<Way> edge) {
    int pace = Math.max(1, edge.size() / SAMPLES);
    for (int i = 0; i < edge.size(); i += pace) {
      Way way = edge.get(i);
      var replayed = beginning.replay(player, way.steps());
      if (!replayed.equals(way.moment().desk())) {
        throw new Breach("a replayed desk equals the live one", way.steps(), "");
      }
    }
  }
}
