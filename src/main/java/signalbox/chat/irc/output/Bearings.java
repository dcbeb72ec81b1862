package signalbox.chat.irc.output;

import java.util.HashSet;
import java.util.Set;
import signalbox.chat.irc.wire.IrcLine;
import signalbox.chat.irc.wire.Isupport;
import signalbox.chat.irc.wire.Source;

/** What a connection knows of itself: its nick, its habits, and where it was put out. */
final class Bearings {
  /** Channels that it remembers having left at the most. */
  private static final int MOST_LEFT = 500;

  private final Set<String> left = new HashSet<>();
  private String nick = "";
  private Isupport isupport = Isupport.usual();
  private Habits habits = Habits.plain();

  void self(String nick, Isupport isupport) {
    this.nick = nick;
    this.isupport = isupport;
  }

  void habits(Habits habits) {
    this.habits = habits;
  }

  Habits habits() {
    return habits;
  }

  /** The form in which names that are the same are equal. */
  String fold(String name) {
    return isupport.casemapping().fold(name);
  }

  boolean same(String one, String other) {
    return fold(one).equals(fold(other));
  }

  /** Whether two targets are one, or one is a part of the people of the other. */
  boolean sameChannel(String one, String other) {
    return same(isupport.channelOf(one), isupport.channelOf(other));
  }

  boolean isChannel(String target) {
    return isupport.isChannel(isupport.channelOf(target));
  }

  /** Whether we were there once and are not now. */
  boolean isOut(String target) {
    return left.contains(fold(isupport.channelOf(target)));
  }

  boolean isOurs(IrcLine line) {
    return line.source().map(s -> same(Source.parse(s).nick(), nick)).orElse(false);
  }

  boolean isFromServer(IrcLine line) {
    return line.source().map(s -> s.indexOf('!') < 0 && s.indexOf('.') > 0).orElse(false);
  }

  /** Follows us through names and channels. */
  void hear(IrcLine line) {
    switch (line.command()) {
      case "001" -> nick = line.param(0);
      case "NICK" -> {
        if (isOurs(line)) {
          nick = line.param(0);
        }
      }
      case "JOIN" -> {
        if (isOurs(line)) {
          left.remove(fold(line.param(0)));
        }
      }
      case "PART" -> {
        if (isOurs(line)) {
          leave(line.param(0));
        }
      }
      case "KICK" -> {
        if (same(line.param(1), nick)) {
          leave(line.param(0));
        }
      }
      default -> {
        // Nothing of ours.
      }
    }
  }

  private void leave(String channel) {
    if (left.size() < MOST_LEFT) {
      left.add(fold(channel));
    }
  }
}
