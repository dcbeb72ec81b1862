package signalbox.chat.irc.link;

import java.time.Duration;
import java.util.function.Consumer;
import signalbox.chat.irc.wire.IrcLine;
import signalbox.chat.irc.wire.Source;
import signalbox.delivery.Schedule;

/**
 * Gets the wanted nick back: by services where we have an account, and else by asking for it now
 * and then, and when its holder is seen to leave. What services answer is not read: the server says
 * it when our nick changes. No password is ever sent.
 */
final class NickRecovery {
  /** A round of asking takes so many steps, after which the nick is asked for once a round. */
  private static final int STEPS = 6;

  /** Rounds between two calls for services: they may have taken the nick from us themselves. */
  private static final int ROUNDS_BETWEEN_CALLS = 10;

  private final String wanted;
  private final Session session;
  private final Schedule schedule;
  private final Duration step;
  private final Consumer<String> order;
  private boolean isRunning;
  private boolean isStopped;
  private boolean hasAskedInThisStep;
  private long steps;
  private long callAgainAt;

  /**
   * @param order takes a line to the server; must not block
   */
  NickRecovery(
      String wanted, Session session, Schedule schedule, Times times, Consumer<String> order) {
    this.wanted = wanted;
    this.session = session;
    this.schedule = schedule;
    this.step = times.nickEvery().dividedBy(STEPS);
    this.order = order;
  }

  /** Looks whether all is well, at the start and whenever our nick may have changed. */
  synchronized void look() {
    if (isMissing() && !isRunning && !isStopped) {
      isRunning = true;
      schedule.execute(this::step);
    }
  }

  synchronized void stop() {
    isStopped = true;
  }

  /** Whoever holds it may be leaving it. */
  synchronized void heard(IrcLine line) {
    boolean isLeaving = line.command().equals("QUIT") || line.command().equals("NICK");
    if (isLeaving && isMissing() && isOfHolder(line) && !hasAskedInThisStep && !isStopped) {
      ask();
    }
    look();
  }

  private boolean isOfHolder(IrcLine line) {
    return line.source().map(Source::parse).filter(s -> isWanted(s.nick())).isPresent();
  }

  private boolean isMissing() {
    return !isWanted(session.nick());
  }

  /** A server with short nicks has cut it, and will never give us more. */
  private boolean isWanted(String nick) {
    boolean isCut =
        session.isupport().find("NICKLEN").isPresent()
            && session.isupport().nickLength() < wanted.length();
    String had = isCut ? wanted.substring(0, session.isupport().nickLength()) : wanted;
    return session.casemapping().same(nick, had);
  }

  private synchronized void step() {
    if (isStopped || !isMissing()) {
      isRunning = false;
      return;
    }
    hasAskedInThisStep = false;
    boolean mayCall = session.account().isPresent();
    if (mayCall && steps >= callAgainAt) {
      callAgainAt = steps + (long) ROUNDS_BETWEEN_CALLS * STEPS;
      order.accept("PRIVMSG NickServ :REGAIN " + wanted);
    } else if (mayCall && steps == callAgainAt - (long) ROUNDS_BETWEEN_CALLS * STEPS + 1) {
      order.accept("PRIVMSG NickServ :GHOST " + wanted);
    } else if (steps % STEPS == 2) {
      ask();
    }
    steps++;
    schedule.after(step, this::step);
  }

  private void ask() {
    hasAskedInThisStep = true;
    order.accept("NICK " + wanted);
  }
}
