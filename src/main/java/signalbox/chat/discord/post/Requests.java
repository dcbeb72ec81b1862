package signalbox.chat.discord.post;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import net.dv8tion.jda.api.requests.RestAction;
import signalbox.delivery.Schedule;

/** Asks Discord, and hears what comes of it on the schedule. */
final class Requests {
  /** What Discord's limits hold up for longer is not sent any more. */
  static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Schedule schedule;

  Requests(Schedule schedule) {
    this.schedule = schedule;
  }

  Schedule schedule() {
    return schedule;
  }

  /** What it gives, or why not: JDA refuses some requests by itself. */
  <T> CompletableFuture<T> ask(Supplier<? extends RestAction<T>> request) {
    return tried(() -> {
      var answer = new CompletableFuture<T>();
      request
          .get()
          .timeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
          .queue(
              given -> schedule.execute(() -> answer.complete(given)),
              trouble -> schedule.execute(() -> answer.completeExceptionally(trouble)));
      return answer;
    });
  }

  /** What begins with an obstacle ends with it. */
  static <T> CompletableFuture<T> tried(Supplier<CompletableFuture<T>> begun) {
    try {
      return begun.get();
    } catch (RuntimeException refused) {
      return CompletableFuture.failedFuture(refused);
    }
  }
}
