package signalbox.chat.irc.room;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import signalbox.chat.Sighting.Seen;
import signalbox.chat.irc.link.Session;
import signalbox.chat.irc.wire.IrcLine;
import signalbox.chat.irc.wire.Source;
import signalbox.delivery.Schedule;

/** Keeps the roll by what the server says of people in the bot's channels. */
public final class RollCall {
  /** The mark by which our own questions are known; WHOX has three digits for it. */
  static final String MARK = "519";

  /** Channel, user, host, nick, flags, account, real name: what WHOX has them say, in its order. */
  private static final String ASKED = "%tcuhnfar," + MARK;

  private static final int NICK_IN_354 = 5;
  private static final int FLAGS_IN_354 = 6;
  private static final int ACCOUNT_IN_354 = 7;

  private final Session session;
  private final Predicate<String> isOurChannel;
  private final Roll roll;
  private final Splits splits;

  /**
   * @param isOurChannel whether the bot is in that channel and has business there
   * @param missed is told who was behind a netsplit
   */
  public RollCall(
      Session session,
      Predicate<String> isOurChannel,
      Roll roll,
      Schedule later,
      Splits.Missed missed) {
    this.session = session;
    this.isOurChannel = isOurChannel;
    this.roll = roll;
    this.splits = new Splits(later, missed);
  }

  /** Has the server tell the accounts of all who are there already. */
  public void entered(String channel) {
    if (session.isupport().whox()) {
      session.output().order(IrcLine.of("WHO", channel, ASKED).toWire());
    }
  }

  /** Nobody is seen in that channel from now on. */
  public void left(String channel) {
    roll.lose(channel);
  }

  /**
   * Takes note of who comes, goes and changes.
   *
   * @param isSplit whether the server says that the line comes of a netsplit
   */
  public void heard(IrcLine line, boolean isSplit) {
    switch (line.command()) {
      case "353" -> names(line);
      case "354" -> account(line);
      default ->
          line.source()
              .map(Source::parse)
              .map(Source::nick)
              .ifPresent(nick -> {
                if (!session.casemapping().same(nick, session.nick())) {
                  moved(nick, line, isSplit);
                }
              });
    }
    if (line.command().equals("KICK") && isOurChannel.test(line.param(0))) {
      roll.leave(line.param(1), line.param(0), Seen.GONE);
    }
  }

  /** Somebody spoke, and the network said at once who it is. */
  public void spoke(String nick, Optional<String> account) {
    login(nick, account);
  }

  private void moved(String nick, IrcLine line, boolean isSplit) {
    switch (line.command()) {
      case "JOIN" -> joined(nick, line);
      case "PART" -> {
        if (isOurChannel.test(line.param(0))) {
          roll.leave(nick, line.param(0), Seen.GONE);
        }
      }
      case "QUIT" -> quit(nick, isSplit || Splits.isSplit(line.last()));
      case "NICK" -> roll.rename(nick, line.param(0));
      case "ACCOUNT" -> login(nick, account(line.param(0)));
      case "AWAY" -> roll.away(nick, !line.last().isEmpty());
      default -> {}
    }
  }

  private void joined(String nick, IrcLine line) {
    if (isOurChannel.test(line.param(0))) {
      roll.enter(nick, line.param(0));
      if (session.has("extended-join") && line.params().size() > 1) {
        login(nick, account(line.param(1)));
      }
    }
  }

  private void quit(String nick, boolean isSplit) {
    if (isSplit) {
      roll.account(nick).ifPresent(account -> splits.lost(key(account)));
    }
    roll.quit(nick, isSplit ? Seen.UNKNOWN : Seen.GONE);
  }

  private void login(String nick, Optional<String> account) {
    account.filter(_ -> roll.isThere(nick)).ifPresent(name -> splits.back(key(name)));
    roll.login(nick, account);
  }

  private String key(String account) {
    return session.casemapping().fold(account);
  }

  /** A list of names: {@code 353 me = #ops :@+dana!d@host sam}. */
  private void names(IrcLine line) {
    if (isOurChannel.test(line.param(2))) {
      for (String name : line.last().split(" +", -1)) {
        String nick = Source.parse(withoutPrefix(name)).nick();
        if (!nick.isEmpty() && !session.casemapping().same(nick, session.nick())) {
          roll.enter(nick, line.param(2));
        }
      }
    }
  }

  private String withoutPrefix(String name) {
    int i = 0;
    while (i < name.length() && session.isupport().prefixes().indexOf(name.charAt(i)) >= 0) {
      i++;
    }
    return name.substring(i);
  }

  /** An answer to our WHO: {@code 354 me 519 #ops user host dana H@ dana :real name}. */
  private void account(IrcLine line) {
    if (line.param(1).equals(MARK) && line.params().size() > ACCOUNT_IN_354) {
      String nick = line.param(NICK_IN_354);
      if (session.has("away-notify")) {
        roll.away(nick, line.param(FLAGS_IN_354).toUpperCase(Locale.ROOT).startsWith("G"));
      }
      login(nick, account(line.param(ACCOUNT_IN_354)));
    }
  }

  /** The account in a reply, of which there are two ways to say that there is none. */
  private static Optional<String> account(String written) {
    return Optional.of(written).filter(a -> !a.isEmpty() && !a.equals("*") && !a.equals("0"));
  }
}
