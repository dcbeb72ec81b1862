package signalbox.chat.discord.standin.rest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import signalbox.chat.discord.standin.world.Problem;
import signalbox.chat.discord.standin.world.World;

/** What is made to go wrong, request by request. */
public final class Faults {
  /** What befalls one request. */
  sealed interface Fault {
    /** It is answered like this, and not done. */
    record Answers(Answered answer) implements Fault {}

    /** The connection ends, and it was not done. */
    record CutsBefore() implements Fault {}

    /** The connection ends without an answer, but it was done. */
    record CutsAfter() implements Fault {}

    /** It waits. */
    record Holds(Held held) implements Fault {}
  }

  private static final class Planned {
    private final Predicate<Asked> which;
    private final Fault fault;
    private int left;

    Planned(Predicate<Asked> which, Fault fault, int left) {
      this.which = which;
      this.fault = fault;
      this.left = left;
    }
  }

  private final World world;
  private final List<Planned> planned = new ArrayList<>();
  private final List<Held> held = new ArrayList<>();

  Faults(World world) {
    this.world = world;
  }

  /** What befalls the next requests of a route. */
  public final class Next {
    private final Predicate<Asked> which;
    private final int times;

    private Next(Predicate<Asked> which, int times) {
      this.which = which;
      this.times = times;
    }

    /** Only those to this channel. */
    public Next in(String channel) {
      return new Next(which.and(asked -> channel.equals(asked.at().get("channel_id"))), times);
    }

    /** Discord is in trouble itself, with a page that is no JSON. */
    public void fails(int status) {
      plan(new Fault.Answers(new Answered(status, null, Map.of())));
    }

    public void isRefused(Problem problem) {
      plan(new Fault.Answers(Answered.of(problem)));
    }

    /** There were too many: once more after this time, which Discord tells in whole seconds. */
    public void isLimited(Duration retryAfter) {
      plan(new Fault.Answers(RateLimit.exceeded(retryAfter, false)));
    }

    /** There were too many of anything. */
    public void isLimitedGlobally(Duration retryAfter) {
      plan(new Fault.Answers(RateLimit.exceeded(retryAfter, true)));
    }

    public void isCutBeforeItIsDone() {
      plan(new Fault.CutsBefore());
    }

    public void isCutAfterItIsDone() {
      plan(new Fault.CutsAfter());
    }

    /** Waits until it is let go. */
    public Held isHeld() {
      var gate = new Held(world);
      world.change(() -> held.add(gate));
      plan(new Fault.Holds(gate));
      return gate;
    }

    private void plan(Fault fault) {
      world.change(() -> planned.add(new Planned(which, fault, times)));
    }
  }

  public Next next(Route route) {
    return next(1, route);
  }

  public Next next(int times, Route route) {
    return new Next(asked -> asked.route() == route, times);
  }

  /** All of them until {@link #end}. */
  public Next every(Route route) {
    return next(Integer.MAX_VALUE, route);
  }

  /** Every request there is until {@link #end}. */
  public Next everything() {
    return new Next(_ -> true, Integer.MAX_VALUE);
  }

  /** Nothing goes wrong any more, and what waits goes on. */
  public void end() {
    world.change(() -> {
      planned.clear();
      held.forEach(Held::release);
      held.clear();
    });
  }

  Optional<Fault> befalling(Asked asked) {
    return world.change(() -> {
      Optional<Planned> found = planned.stream().filter(plan -> plan.which.test(asked)).findFirst();
      found.ifPresent(plan -> {
        plan.left--;
        if (plan.left == 0) {
          planned.remove(plan);
        }
      });
      return found.map(plan -> plan.fault);
    });
  }
}
