package signalbox.chat.discord.link;

import net.dv8tion.jda.api.requests.RestRateLimiter;
import net.dv8tion.jda.api.requests.SequentialRestRateLimiter;

/**
 * Discord's limits on requests, kept as JDA keeps them; but what waits for them holds up no end.
 *
 * <p>JDA tells of its end only when nothing is left to be asked, for which it looks every half
 * minute; until then we would be thought to be there. What is called off was surely not sent, and
 * what is sent already is answered all the same.
 */
final class Limits implements RestRateLimiter {
  private final RestRateLimiter kept;

  Limits(RateLimitConfig config) {
    this.kept = new SequentialRestRateLimiter(config);
  }

  @Override
  public void enqueue(Work task) {
    kept.enqueue(task);
  }

  @Override
  public void stop(boolean atOnce, Runnable callback) {
    kept.stop(true, callback);
  }

  @Override
  public boolean isStopped() {
    return kept.isStopped();
  }

  @Override
  public int cancelRequests() {
    return kept.cancelRequests();
  }
}
