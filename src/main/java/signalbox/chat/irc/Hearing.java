package signalbox.chat.irc;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import signalbox.chat.Line;
import signalbox.chat.irc.link.Session;
import signalbox.chat.irc.room.OurChannel;
import signalbox.chat.irc.text.IrcText;
import signalbox.chat.irc.wire.IrcLine;
import signalbox.chat.irc.wire.Source;

/** Makes lines of the house of what people say on one connection, and drops what is nobody's. */
final class Hearing {
  /** Longer texts are no commands, in characters. */
  static final int LONGEST = 2_000;

  /** What begins with it is said by programs to programs, or acted. */
  private static final char CTCP = '\u0001';

  private final Session session;
  private final Company company;
  private final Function<String, Optional<OurChannel>> channels;
  private final MessageIds ids;

  /**
   * @param channels which of our channels is meant by a name, however it is spelled
   */
  Hearing(
      Session session,
      Company company,
      Function<String, Optional<OurChannel>> channels,
      MessageIds ids) {
    this.session = session;
    this.company = company;
    this.channels = channels;
    this.ids = ids;
  }

  /** What somebody said just now; empty: nobody did, or nothing. */
  Optional<Line> hear(IrcLine line, Instant now) {
    if (!line.command().equals("PRIVMSG") || Company.isMarked(line.tags().keySet())) {
      return Optional.empty();
    }
    return line.source()
        .map(Source::parse)
        .filter(source -> !isOurs(source.nick()))
        .filter(source -> !company.includes(source, line.tag("account"), session.casemapping()))
        .flatMap(source -> text(line).flatMap(text -> said(source, line, text, now)));
  }

  /** As whom the speaker is logged in, by this line alone. */
  Line.Login login(IrcLine line) {
    if (!session.has("account-tag")) {
      return new Line.Login.Unvouched();
    }
    return line.tag("account")
        .filter(account -> !account.isEmpty() && !account.equals("*"))
        .<Line.Login>map(Line.Login.As::new)
        .orElseGet(Line.Login.None::new);
  }

  private Optional<Line> said(Source source, IrcLine line, String text, Instant now) {
    return where(line.param(0))
        .map(where ->
            new Line(
                where,
                who(source, login(line), where),
                text,
                new Line.Proof(ids.of(line), ServerTime.of(line).orElse(now))));
  }

  /** In private nobody is answered by a nick alone, which might be taken for an account. */
  private static Line.Who who(Source source, Line.Login login, Line.Where where) {
    boolean isKnown = login instanceof Line.Login.As || where.channel().isPresent();
    return new Line.Who(isKnown ? source.nick() : Correspondents.stranger(source), login);
  }

  /** What is said to the operators of a channel alone is answered alone, not before everybody. */
  private Optional<Line.Where> where(String target) {
    String channel = session.isupport().channelOf(target);
    if (isOurs(target) || !channel.equals(target)) {
      return Optional.of(where(Optional.empty()));
    }
    return channels.apply(target).map(ours -> where(Optional.of(ours.name())));
  }

  private Line.Where where(Optional<String> channel) {
    return new Line.Where(session.network(), channel, Optional.of(session.nick()));
  }

  private static Optional<String> text(IrcLine line) {
    String raw = line.param(1);
    return Optional.of(raw)
        .filter(r -> r.length() <= LONGEST && r.indexOf(CTCP) != 0)
        .map(IrcText::strip)
        .filter(text -> !text.isBlank());
  }

  private boolean isOurs(String nick) {
    return session.casemapping().same(nick, session.nick());
  }
}
