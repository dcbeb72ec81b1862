package signalbox.delivery;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import signalbox.message.Address;

/** The parcels for one address, in order; one of them is on its way at a time. */
final class Lane {
  private final Address address;
  private final Deque<Load> waiting = new ArrayDeque<>();
  private @Nullable Flight flight;
  private Instant notBefore = Instant.MIN;

  Lane(Address address) {
    this.address = address;
  }

  /**
   * One attempt.
   *
   * @param number tells it from every other attempt
   * @param until when its courier should have said what became of it
   */
  record Flight(long number, Instant until) {}

  Address address() {
    return address;
  }

  String network() {
    return address.network();
  }

  void add(Load load) {
    waiting.add(load);
  }

  int size() {
    return waiting.size();
  }

  boolean isIdle() {
    return waiting.isEmpty();
  }

  /** The load at the head, whether on its way or not. */
  Optional<Load> head() {
    return Optional.ofNullable(waiting.peek());
  }

  Stream<Load> loads() {
    return waiting.stream();
  }

  /** Whether its head was tried before, in vain as far as is known. */
  boolean isFailing() {
    return head().map(load -> load.tries() > (flight == null ? 0 : 1)).orElse(false);
  }

  /** Takes the oldest off that is not on its way. */
  Optional<Load> removeOldest() {
    if (flight == null) {
      return Optional.ofNullable(waiting.poll());
    }
    Load flying = waiting.remove();
    Load oldest = waiting.poll();
    waiting.addFirst(flying);
    return Optional.ofNullable(oldest);
  }

  void removeHead() {
    waiting.remove();
    flight = null;
    notBefore = Instant.MIN;
  }

  /** Whether its head can be sent now. */
  boolean isReady(Instant now) {
    return flight == null && !waiting.isEmpty() && !now.isBefore(notBefore);
  }

  /** Its head is on its way from now on. */
  Load send(long number, Instant until) {
    Load load = waiting.element();
    load.tried();
    flight = new Flight(number, until);
    return load;
  }

  /** Whether that attempt is the one on its way. */
  boolean isOn(long number) {
    return flight != null && flight.number() == number;
  }

  /** Whether that load is at the head and not on its way. */
  boolean waitsFor(Load load) {
    return flight == null && load.equals(waiting.peek());
  }

  Optional<Flight> flight() {
    return Optional.ofNullable(flight);
  }

  /** The attempt is over and the head stays; it is not sent again before that. */
  void rest(Instant until) {
    flight = null;
    notBefore = until;
  }

  /** Nothing but the order holds it up any more. */
  void wake() {
    notBefore = Instant.MIN;
  }

  Instant notBefore() {
    return notBefore;
  }
}
