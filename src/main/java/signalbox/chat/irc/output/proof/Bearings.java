package signalbox.chat.irc.output.proof;

import java.util.HashSet;
import java.util.Set;
import signalbox.chat.irc.wire.IrcLine;
import signalbox.chat.irc.wire.Isupport;
import signalbox.chat.irc.wire.Source;

/**
 * What a connection knows of itself: its nick, whether it hears itself, and where it was put out.
 */
public final class Bearings {
  /** Channels that it remembers having left at the most. */
  private static final int MOST_LEFT = 500;

  private final Set<String> left = new HashSet<>();
  private String nick = "";
  private Isupport isupport = Isupport.usual();
  private boolean echoes;

  public void self(String nick, Isupport isupport) {
    this.nick = nick;
    this.isupport = isupport;
  }

  /** Whether our own lines come back now. */
  public void echoes(boolean echoes) {
    this.echoes = echoes;
  }

  boolean echoes() {
    return echoes;
  }

  /** The form in which names that are the same are equal. */
  public String fold(String name) {
    return isupport.casemapping().fold(name);
  }

  public boolean same(String one, String other) {
    return fold(one).equals(fold(other));
  }

  /** Whether two targets are one, or one is a part of the people of the other. */
  public boolean sameChannel(String one, String other) {
    return same(isupport.channelOf(one), isupport.channelOf(other));
  }

  public boolean isChannel(String target) {
    return isupport.isChannel(isupport.channelOf(target));
  }

  /** Whether we were there once and are not now. */
  public boolean isOut(String target) {
    return left.contains(fold(isupport.channelOf(target)));
  }

  public boolean isOurs(IrcLine line) {
    return line.source().map(s -> same(Source.parse(s).nick(), nick)).orElse(false);
  }

  public boolean isFromServer(IrcLine line) {
    return line.source().map(s -> s.indexOf('!') < 0 && s.indexOf('.') > 0).orElse(false);
  }

  /** Follows us through names and channels. */
  public void hear(IrcLine line) {
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
