package signalbox.chat.irc.output;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import signalbox.delivery.Receipt;

/** One line of a saying, and how far it has come. */
final class Part {
  /** How far a part has come, until it is settled. */
  enum State {
    /** Not written. */
    WAITING,
    /** Written, and not proved. */
    WRITTEN,
    /** Written, and surely not heard: it will be written again. */
    DROPPED,
    SETTLED
  }

  private final Saying saying;
  private final String text;
  private State state = State.WAITING;
  private @Nullable Receipt receipt;

  Part(Saying saying, String text) {
    this.saying = saying;
    this.text = text;
  }

  Saying saying() {
    return saying;
  }

  String text() {
    return text;
  }

  State state() {
    return state;
  }

  boolean isSettled() {
    return state == State.SETTLED;
  }

  void written() {
    if (!isSettled()) {
      state = State.WRITTEN;
    }
  }

  void dropped() {
    if (!isSettled()) {
      state = State.DROPPED;
    }
  }

  /** What is known in the end; without a receipt it is in doubt. The first word counts. */
  void settle(Optional<Receipt> known) {
    if (!isSettled()) {
      state = State.SETTLED;
      receipt = known.orElse(null);
      saying.settled();
    }
  }

  /** Empty: in doubt, or not settled. */
  Optional<Receipt> receipt() {
    return Optional.ofNullable(receipt);
  }

  /** Whether somebody may have heard it. */
  boolean isMaybeHeard() {
    return switch (state) {
      case WAITING, DROPPED -> false;
      case WRITTEN -> true;
      case SETTLED -> !(receipt instanceof Receipt.Failed);
    };
  }
}
