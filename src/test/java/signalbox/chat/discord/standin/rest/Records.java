package signalbox.chat.discord.standin.rest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;
import signalbox.chat.discord.standin.world.World;

/** What was asked, and what was wrong with it. */
public final class Records {
  private static final int KEPT = 20_000;

  private final World world;
  private final Deque<Exchange> exchanges = new ArrayDeque<>();
  private final List<String> violations = new ArrayList<>();
  private final List<Consumer<Exchange>> listeners = new CopyOnWriteArrayList<>();

  Records(World world) {
    this.world = world;
  }

  void add(Exchange exchange) {
    world.change(() -> {
      exchanges.addLast(exchange);
      if (exchanges.size() > KEPT) {
        exchanges.removeFirst();
      }
    });
    listeners.forEach(listener -> listener.accept(exchange));
  }

  /** Tells of every request from now on, as soon as it is dealt with. */
  public void tells(Consumer<Exchange> listener) {
    listeners.add(listener);
  }

  /** Something against the contract. */
  public void blame(String fault) {
    world.change(() -> violations.add(fault));
  }

  public List<String> listViolations() {
    return world.look(() -> List.copyOf(violations));
  }

  /**
   * Takes note of them, so that they fail nothing any more: for who sends wrong things on purpose.
   */
  public List<String> takeViolations() {
    return world.change(() -> {
      List<String> taken = List.copyOf(violations);
      violations.clear();
      return taken;
    });
  }

  public List<Exchange> list(Route route) {
    return world.look(
        () -> exchanges.stream().filter(exchange -> exchange.route() == route).toList());
  }

  public List<Exchange> listAll() {
    return world.look(() -> List.copyOf(exchanges));
  }

  /** The first such request, as soon as it is answered. */
  public Exchange await(Route route, Predicate<Exchange> which) {
    return world.await(
        "a request " + route,
        () -> list(route).stream().filter(which).findFirst(),
        () -> listAll().stream().map(Exchange::route).toList().toString());
  }
}
