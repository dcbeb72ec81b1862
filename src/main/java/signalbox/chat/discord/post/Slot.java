package signalbox.chat.discord.post;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import signalbox.delivery.Schedule;

/**
 * One message that stands somewhere: one change of it at a time, and the newest counts.
 *
 * @param <W> what is to stand there
 */
final class Slot<W> {
  private Duration pause;
  private final Schedule schedule;
  private final Function<W, CompletableFuture<String>> put;
  private Instant notBefore = Instant.MIN;
  private @Nullable Wish<W> wish;
  private boolean busy;

  /** Somebody waits for this to stand there. */
  private record Wish<W>(W what, CompletableFuture<String> stands) {}

  /**
   * @param pause between the end of one change and the next
   * @param put makes it stand there, and tells the id of the message
   */
  Slot(Duration pause, Schedule schedule, Function<W, CompletableFuture<String>> put) {
    this.pause = pause;
    this.schedule = schedule;
    this.put = put;
  }

  /** Has this stand there, in place of whatever still waits. */
  CompletableFuture<String> show(W what) {
    var stands = new CompletableFuture<String>();
    Wish<W> overtaken = wish;
    wish = new Wish<>(what, stands);
    if (overtaken == null) {
      proceed();
    } else {
      // A change is on its way, or an alarm is set: whichever comes takes the newest.
      overtaken.stands().completeExceptionally(NotCarried.now("something newer is to stand there"));
    }
    return stands;
  }

  /** Whether nothing is on its way and nothing waits. */
  boolean isIdle() {
    return !busy && wish == null;
  }

  /** No pause from now on. */
  void hurry() {
    pause = Duration.ZERO;
    notBefore = Instant.MIN;
    proceed();
  }

  private void proceed() {
    Duration wait = Duration.between(schedule.now(), notBefore);
    if (busy || wish == null) {
      return;
    }
    if (wait.isPositive()) {
      schedule.after(wait, this::proceed);
      return;
    }
    Wish<W> taken = wish;
    wish = null;
    busy = true;
    var _ =
        put.apply(taken.what())
            .whenComplete((id, trouble) -> {
              busy = false;
              notBefore = schedule.now().plus(pause);
              if (trouble == null) {
                taken.stands().complete(id);
              } else {
                taken.stands().completeExceptionally(trouble);
              }
              proceed();
            });
  }
}
