package signalbox.chat.discord.standin.world;

import java.time.Instant;
import java.time.InstantSource;

/** Ids as Discord makes them: the time in milliseconds and a number, each greater than the last. */
public final class Snowflakes {
  private static final long EPOCH = 1_420_070_400_000L;
  private static final int BITS_WITHIN_A_MILLISECOND = 22;

  private final InstantSource clock;
  private long last;

  Snowflakes(InstantSource clock) {
    this.clock = clock;
  }

  public synchronized String next() {
    last = Math.max(last + 1, clock.millis() - EPOCH << BITS_WITHIN_A_MILLISECOND);
    return Long.toString(last);
  }

  public static Instant timeOf(String id) {
    return Instant.ofEpochMilli((Long.parseLong(id) >> BITS_WITHIN_A_MILLISECOND) + EPOCH);
  }
}
