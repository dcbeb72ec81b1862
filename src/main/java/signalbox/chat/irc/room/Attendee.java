package signalbox.chat.irc.room;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Somebody who shares a channel with the bot. */
final class Attendee {
  private final Set<String> channels = new HashSet<>();
  private String nick;
  private Optional<String> account = Optional.empty();
  private boolean away;

  Attendee(String nick) {
    this.nick = nick;
  }

  String nick() {
    return nick;
  }

  void rename(String to) {
    nick = to;
  }

  /** As the network vouches for it; empty: none, or not known yet. */
  Optional<String> account() {
    return account;
  }

  void login(Optional<String> as) {
    account = as;
  }

  boolean isAway() {
    return away;
  }

  void away(boolean isAway) {
    away = isAway;
  }

  /** The channels that are shared, folded. */
  Set<String> channels() {
    return channels;
  }
}
