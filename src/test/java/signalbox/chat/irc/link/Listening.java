package signalbox.chat.irc.link;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import signalbox.chat.irc.peer.Wire;
import signalbox.chat.irc.wire.IrcLine;

/** An ear that keeps what it hears, and on which a test can wait. */
class Listening implements Ear {
  private static final int LONGEST = 200;

  private final List<String> heard = new ArrayList<>();
  private int read;
  private Session last;

  @Override
  public void up(Session session) {
    keep("up " + session.nick(), session);
  }

  @Override
  public void heard(Session session, IrcLine line) {
    String all = "heard " + line.command() + " " + String.join(" ", line.params());
    keep(all.substring(0, Math.min(all.length(), LONGEST)), session);
  }

  @Override
  public void down(Session session, String why) {
    keep("down " + why, session);
  }

  @Override
  public void unreachable(String why) {
    keep("unreachable " + why, last);
  }

  private synchronized void keep(String what, Session session) {
    last = session;
    heard.add(what);
    notifyAll();
  }

  Session expectUp() {
    expect("up ");
    synchronized (this) {
      return last;
    }
  }

  String expectDown() {
    return expect("down ");
  }

  String expectUnreachable() {
    return expect("unreachable ");
  }

  /** The next that begins so; what came before it is passed over. */
  String expect(String beginning) {
    return expect(beginning, what -> what.startsWith(beginning));
  }

  synchronized String expect(String what, Predicate<String> wanted) {
    long deadline = System.nanoTime() + Wire.PATIENCE.toNanos();
    while (true) {
      while (read < heard.size()) {
        String next = heard.get(read++);
        if (wanted.test(next)) {
          return next;
        }
      }
      long left = deadline - System.nanoTime();
      if (left <= 0) {
        throw new AssertionError(
            "expected "
                + what
                + "; heard last "
                + heard.subList(Math.max(0, heard.size() - 20), heard.size()));
      }
      try {
        wait(Math.max(1, left / 1_000_000));
      } catch (InterruptedException _) {
        throw new AssertionError("interrupted");
      }
    }
  }

  synchronized List<String> all() {
    return List.copyOf(heard);
  }
}
