package signalbox.chat.irc.output.queue;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import signalbox.delivery.Receipt;

/** One line of a saying, and how far it has come. */
public final class Part {
  /** How far a part has come, until it is settled. */
  public enum State {
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

  public Part(Saying saying, String text) {
    this.saying = saying;
    this.text = text;
  }

  public Saying saying() {
    return saying;
  }

  public String text() {
    return text;
  }

  public State state() {
    return state;
  }

  public boolean isSettled() {
    return state == State.SETTLED;
  }

  public void written() {
    if (!isSettled()) {
      state = State.WRITTEN;
    }
  }

  public void dropped() {
    if (!isSettled()) {
      state = State.DROPPED;
    }
  }

  /** What is known in the end; without a receipt it is in doubt. The first word counts. */
  public void settle(Optional<Receipt> known) {
    if (!isSettled()) {
      state = State.SETTLED;
      receipt = known.orElse(null);
      saying.settled();
    }
  }

  /** Empty: in doubt, or not settled. */
  public Optional<Receipt> receipt() {
    return Optional.ofNullable(receipt);
  }

  /** Whether somebody may have heard it. */
  public boolean isMaybeHeard() {
    return switch (state) {
      case WAITING, DROPPED -> false;
      case WRITTEN -> true;
      case SETTLED -> !(receipt instanceof Receipt.Failed);
    };
  }
}
