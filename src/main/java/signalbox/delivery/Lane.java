package signalbox.delivery;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import signalbox.message.Address;
import signalbox.message.Parcel;

/**
 * Parcels for one address, in order. What all shall hear goes one at a time; answers go beside it,
 * many at a time, so that none of them waits for a digest and a courier can join them.
 */
final class Lane {
  /** Answers on their way to one address at the most. */
  static final int MOST_ANSWERS_AT_ONCE = 100;

  private final Way way;
  private final Deque<Load> loads = new ArrayDeque<>();
  private int flying;

  Lane(Way way) {
    this.way = way;
  }

  /** An address, and whether answers go there or what all shall hear. */
  record Way(Address to, boolean answers) {
    static Way of(Parcel parcel) {
      return new Way(parcel.to(), parcel instanceof Parcel.Answer);
    }
  }

  Way way() {
    return way;
  }

  String network() {
    return way.to().network();
  }

  void add(Load load) {
    loads.add(load);
  }

  int size() {
    return loads.size();
  }

  boolean isIdle() {
    return loads.isEmpty();
  }

  /** All of them, oldest first, on their way or not. */
  Stream<Load> loads() {
    return loads.stream();
  }

  /** Those that are not on their way, oldest first. */
  Stream<Load> waiting() {
    return loads.stream().filter(load -> !load.isFlying());
  }

  /** Those on their way. */
  Stream<Load> flying() {
    return front().filter(Load::isFlying);
  }

  boolean isFlying() {
    return flying > 0;
  }

  /** Those that can have been sent; with many that wait, this is asked often. */
  private Stream<Load> front() {
    return way.answers() ? loads.stream() : loads.stream().limit(1);
  }

  boolean waitsFor(Load load) {
    return !load.isFlying() && loads.contains(load);
  }

  /** Whether something on it was tried before, in vain as far as is known. */
  boolean isFailing() {
    return front().anyMatch(Load::isFailing);
  }

  /** Those that can be sent now, in order. */
  List<Load> ready(Instant now) {
    return next().filter(load -> load.isReady(now)).toList();
  }

  /** Those that go next, once their time has come. */
  Stream<Load> next() {
    return way.answers()
        ? waiting().limit(MOST_ANSWERS_AT_ONCE - flying)
        : front().filter(load -> !load.isFlying());
  }

  void send(Load load, Load.Flight flight) {
    load.send(flight);
    flying++;
  }

  /** Its attempt is over and it stays; it is not sent again before that. */
  void rest(Load load, Instant until) {
    flying -= load.isFlying() ? 1 : 0;
    load.rest(until);
  }

  /** For good: what is still heard of its attempt no longer matters. */
  void remove(Load load) {
    rest(load, Instant.MAX);
    loads.remove(load);
  }

  /** The oldest that is not on its way. */
  Optional<Load> oldest() {
    return waiting().findFirst();
  }

  /**
   * The oldest, when it is to be shown and something newer is. Also when it is on its way: its
   * courier may have it in hand for long, and would show what is true no more.
   */
  Optional<Load> overtaken() {
    return loads.stream()
        .findFirst()
        .filter(load -> load.givesWay() && !load.equals(loads.getLast()));
  }

  /** Nothing but the order holds it up any more. */
  void wake() {
    waiting().forEach(load -> load.rest(Instant.MIN));
  }
}
