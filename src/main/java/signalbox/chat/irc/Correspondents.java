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
import signalbox.chat.irc.wire.Source;

/** Under which nick a person is to be spoken to alone. */
final class Correspondents {
  /** Who wrote to us longer ago may have given the nick to somebody else by now. */
  static final Duration FRESH = Duration.ofMinutes(2);

  /** Remembered at a time; of the rest those who wrote longest ago are forgotten. */
  private static final int MOST = 500;

  private static final String MARK = "!";

  private final Map<String, Letter> letters =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Letter> eldest) {
          return size() > MOST;
        }
      };
  private final UnaryOperator<String> fold;
  private final Roll roll;

  private record Letter(String nick, Instant at) {}

  Correspondents(UnaryOperator<String> fold, Roll roll) {
    this.fold = fold;
    this.roll = roll;
  }

  /** What somebody without an account is called: such as no account can be. */
  static String stranger(Source source) {
    return source.nick() + MARK + source.user().orElse("") + "@" + source.host().orElse("");
  }

  /** Somebody said something to the bot alone. */
  void wrote(Line.Who who, Instant now) {
    String key = fold.apply(who.account().orElse(who.nick()));
    letters.remove(key);
    letters.put(key, new Letter(nickOf(who.nick()), now));
  }

  private static String nickOf(String name) {
    return name.split(MARK, 2)[0];
  }

  /** Somebody has another nick from now on. */
  void renamed(String from, String to) {
    letters.replaceAll(
        (_, letter) -> isSame(letter.nick(), from) ? new Letter(to, letter.at()) : letter);
  }

  /** Whoever has that nick by now is somebody else. */
  void left(String nick) {
    letters.values().removeIf(letter -> isSame(letter.nick(), nick));
  }

  /**
   * The nick of the owner of that account: the one that wrote to us, else one that is in our
   * channels. Or that of a stranger who wrote to us.
   */
  Optional<String> nick(String name, Instant now) {
    List<String> there = roll.listNicks(name);
    return Optional.ofNullable(letters.get(fold.apply(name)))
        .filter(letter -> !letter.at().plus(FRESH).isBefore(now))
        .map(Letter::nick)
        .filter(nick -> isStranger(name) || !roll.isThere(nick) || isAmong(there, nick))
        .or(() -> there.stream().findFirst());
  }

  private static boolean isStranger(String name) {
    return name.contains(MARK);
  }

  private boolean isAmong(List<String> nicks, String nick) {
    return nicks.stream().anyMatch(other -> isSame(other, nick));
  }

  private boolean isSame(String one, String other) {
    return fold.apply(one).equals(fold.apply(other));
  }
}
