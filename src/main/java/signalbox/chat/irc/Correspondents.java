package signalbox.chat.irc;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import signalbox.chat.Line;
import signalbox.chat.irc.room.Roll;

/** Under which nick a person is to be spoken to alone. */
final class Correspondents {
  /** Who wrote to us longer ago may have given the nick to somebody else by now. */
  static final Duration FRESH = Duration.ofMinutes(2);

  /** Remembered at a time; of the rest those who wrote longest ago are forgotten. */
  private static final int MOST = 500;

  private final Map<String, Letter> letters =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Letter> eldest) {
          return size() > MOST;
        }
      };
  private final UnaryOperator<String> fold;
  private final Roll roll;

  private record Letter(String nick, boolean isVerified, Instant at) {}

  Correspondents(UnaryOperator<String> fold, Roll roll) {
    this.fold = fold;
    this.roll = roll;
  }

  /** Somebody said something to the bot alone. */
  void wrote(Line.Who who, Instant now) {
    String key = fold.apply(who.account().orElse(who.nick()));
    Letter known = letters.get(key);
    boolean isVerified = who.account().isPresent();
    if (isVerified || known == null || !known.isVerified() || isStale(known, now)) {
      letters.remove(key);
      letters.put(key, new Letter(who.nick(), isVerified, now));
    }
  }

  /** Somebody has another nick from now on. */
  void renamed(String from, String to) {
    letters.replaceAll((_, letter) ->
        isSame(letter.nick(), from) ? new Letter(to, letter.isVerified(), letter.at()) : letter);
  }

  /** Whoever has that nick by now is somebody else. */
  void left(String nick) {
    letters.values().removeIf(letter -> isSame(letter.nick(), nick));
  }

  /**
   * The nick of the owner of that account: the one that wrote to us, else one that is in our
   * channels. Only when there is none, the name may be the nick of somebody without an account who
   * wrote to us.
   */
  Optional<String> nick(String name, Instant now) {
    Optional<Letter> letter =
        Optional.ofNullable(letters.get(fold.apply(name))).filter(l -> !isStale(l, now));
    List<String> there = roll.listNicks(name);
    return letter
        .filter(Letter::isVerified)
        .map(Letter::nick)
        .filter(nick -> !roll.isThere(nick) || there.stream().anyMatch(n -> isSame(n, nick)))
        .or(() -> there.stream().findFirst())
        .or(() -> letter.filter(l -> !l.isVerified()).map(Letter::nick));
  }

  private boolean isSame(String one, String other) {
    return fold.apply(one).equals(fold.apply(other));
  }

  private static boolean isStale(Letter letter, Instant now) {
    return letter.at().plus(FRESH).isBefore(now);
  }
}
