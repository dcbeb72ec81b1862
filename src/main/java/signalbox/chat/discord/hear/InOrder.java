package signalbox.chat.discord.hear;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import signalbox.chat.Inlet;
import signalbox.chat.Line;

/**
 * Hands lines to the house in the order in which they were said: while older ones are looked up,
 * newer ones wait. A word that was taken back meanwhile must not be heard after that.
 */
final class InOrder {
  /** Lines that wait at the most; a look-up has little time. */
  static final int MOST_WAITING = 1_000;

  private final Inlet inlet;
  private final Deque<Waiting> waiting = new ArrayDeque<>();
  private int lookUps;
  private boolean isAnyLost;

  private record Waiting(Line line, CompletableFuture<Object> dealtWith) {}

  InOrder(Inlet inlet) {
    this.inlet = inlet;
  }

  /** What somebody says now; completes when it is dealt with, which may be never. */
  synchronized CompletionStage<?> said(Line line) {
    if (lookUps == 0) {
      return inlet.said(line);
    }
    var dealtWith = new CompletableFuture<Object>();
    if (waiting.size() < MOST_WAITING) {
      waiting.add(new Waiting(line, dealtWith));
    } else {
      isAnyLost = true;
    }
    return dealtWith;
  }

  /** What somebody said then. */
  synchronized void saidBefore(Line line) {
    var _ = inlet.said(line);
  }

  /** From now on older lines are looked up. */
  synchronized void hold() {
    lookUps++;
  }

  /**
   * They were looked up.
   *
   * @return whether all lines have found room that were said meanwhile
   */
  synchronized boolean release() {
    lookUps--;
    boolean isComplete = !isAnyLost;
    if (lookUps == 0) {
      isAnyLost = false;
      waiting.forEach(
          one -> inlet.said(one.line()).whenComplete((_, _) -> one.dealtWith().complete(one)));
      waiting.clear();
    }
    return isComplete;
  }
}
