package signalbox.chat.irc.room;

import java.time.Duration;

/** Waiting that doubles with every failure in a row, up to a longest. */
record Backoff(Duration first, Duration longest) {
  Duration after(int failures) {
    Duration doubled = first.multipliedBy(1L << Math.clamp(failures - 1L, 0, 16));
    return doubled.compareTo(longest) < 0 ? doubled : longest;
  }
}
