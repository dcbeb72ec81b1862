package signalbox.delivery;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import signalbox.message.Address;
import signalbox.message.Message;

/** Writes down what it carries, and does with each message what it is told to do next. */
final class FakeCourier implements Courier {
  /** What may happen to a message. */
  enum Turn {
    CARRY,
    /** Not carried, and it says so. */
    FAIL,
    /** Not carried, and it never will be. */
    FAIL_FOR_GOOD,
    /** Not carried, and nothing is heard of it. */
    LOSE,
    /** Carried, and nothing is heard of it. */
    CARRY_SILENTLY,
    /** Not carried, and it throws. */
    THROW
  }

  final List<String> carried = new ArrayList<>();
  final Deque<Turn> next = new ArrayDeque<>();
  final List<CompletableFuture<Receipt>> open = new ArrayList<>();
  private final String network;

  FakeCourier(String network) {
    this.network = network;
  }

  @Override
  public String network() {
    return network;
  }

  @Override
  public CompletionStage<Receipt> carry(Shipment shipment) {
    Turn turn = next.isEmpty() ? Turn.CARRY : next.remove();
    return switch (turn) {
      case CARRY -> {
        write(shipment.to(), shipment.message());
        yield CompletableFuture.completedFuture(new Receipt.Delivered("id" + carried.size()));
      }
      case FAIL -> CompletableFuture.completedFuture(new Receipt.Failed(false, "throttled"));
      case FAIL_FOR_GOOD -> CompletableFuture.completedFuture(new Receipt.Failed(true, "banned"));
      case LOSE -> silence();
      case CARRY_SILENTLY -> {
        write(shipment.to(), shipment.message());
        yield silence();
      }
      case THROW -> throw new IllegalStateException("no connection");
    };
  }

  private CompletionStage<Receipt> silence() {
    open.add(new CompletableFuture<>());
    return open.getLast();
  }

  private void write(Address to, Message message) {
    message.lines().forEach(line -> carried.add(to.name() + " " + line));
  }
}
