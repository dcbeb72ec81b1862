package signalbox.chat.irc.room;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import signalbox.chat.irc.wire.HostNames;
import signalbox.delivery.Schedule;

/**
 * Who is behind a netsplit, and from when to when they were not heard.
 *
 * <p>Only accounts count: whoever has none could not have told the bot anything.
 */
public final class Splits {
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
  private final Missed missed;
  private final Set<String> back = new LinkedHashSet<>();
  private Instant since = Instant.MAX;

  /** Is told of those whom the bot did not hear, once they are back. */
  @FunctionalInterface
  public interface Missed {
    void missed(Set<String> accounts, Instant from, Instant until);
  }

  Splits(Schedule later, Missed missed) {
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
      if (back.isEmpty()) {
        later.after(SETTLING, this::tell);
      }
      back.add(account);
      since = at.isBefore(since) ? at : since;
    }
  }

  private void tell() {
    missed.missed(Set.copyOf(back), since, later.now());
    back.clear();
    since = Instant.MAX;
  }
}
