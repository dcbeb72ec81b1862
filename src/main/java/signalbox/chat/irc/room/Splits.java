package signalbox.chat.irc.room;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import signalbox.chat.irc.wire.HostNames;
import signalbox.delivery.Schedule;

/**
 * Who is behind a netsplit, and from when to when they were not heard.
 *
 * <p>Only accounts count: whoever has none could not have told the bot anything.
 */
final class Splits {
  /** Accounts that are remembered; of those beyond it is not told that they were not heard. */
  static final int MOST = 5_000;

  /** Those who come back first are not alone; the others are given so long. */
  static final Duration SETTLING = Duration.ofSeconds(10);

  /** How the reason of a QUIT looks that a server made and no person. */
  private static final Pattern REASON = Pattern.compile("(\\S+) (\\S+)");

  /** What networks say that hide the names of their servers. */
  private static final String HIDDEN = "*.net *.split";

  private final Map<String, Instant> lost = new LinkedHashMap<>();
  private final Schedule later;
  private final BiConsumer<Instant, Instant> missed;
  private Optional<Instant> since = Optional.empty();

  /**
   * @param missed takes from when to when there were people whom the bot did not hear
   */
  Splits(Schedule later, BiConsumer<Instant, Instant> missed) {
    this.later = later;
    this.missed = missed;
  }

  /** Whether these are the words of a server: the names of two, and nothing else. */
  static boolean isSplit(String reason) {
    Matcher servers = REASON.matcher(reason);
    return reason.equals(HIDDEN)
        || (servers.matches()
            && HostNames.isValid(servers.group(1))
            && HostNames.isValid(servers.group(2))
            && !servers.group(1).equalsIgnoreCase(servers.group(2)));
  }

  /** That account is on the other side. */
  void lost(String account) {
    if (lost.size() < MOST) {
      lost.putIfAbsent(account, later.now());
    }
  }

  /** That account is to be heard again, wherever it was. */
  void back(String account) {
    Instant at = lost.remove(account);
    if (at != null) {
      boolean first = since.isEmpty();
      since = since.filter(at::isAfter).or(() -> Optional.of(at));
      if (first) {
        later.after(SETTLING, this::tell);
      }
    }
  }

  private void tell() {
    since.ifPresent(from -> missed.accept(from, later.now()));
    since = Optional.empty();
  }
}
