package signalbox.chat.irc.output;

import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import signalbox.chat.irc.output.queue.InDoubt;
import signalbox.delivery.Receipt;

/** What somebody was told of a saying, and how often. */
final class Told {
  private @Nullable Receipt receipt;
  private @Nullable Throwable doubt;
  private int times;

  Told(CompletionStage<Receipt> stage) {
    stage.whenComplete((known, fault) -> {
      times++;
      receipt = known;
      doubt = fault;
    });
  }

  int times() {
    return times;
  }

  boolean isInDoubt() {
    return doubt instanceof InDoubt;
  }

  /** In a word, for a test to read. */
  String word() {
    if (times == 0) {
      return "nothing";
    }
    return switch (receipt) {
      case null -> "in doubt";
      case Receipt.Delivered(String id) -> "delivered " + id;
      case Receipt.Taken() -> "taken";
      case Receipt.Failed(boolean forGood, String why) ->
          (forGood ? "failed for good: " : "failed: ") + why;
    };
  }
}
