package signalbox.chat.irc.room;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import signalbox.chat.irc.link.Session;
import signalbox.chat.irc.wire.IrcLine;
import signalbox.chat.irc.wire.Source;
import signalbox.delivery.Schedule;

/** Gets the bot into its channels after every log-in, and back when it was put out. */
public final class Channels {
  /** A stay so long ends a row of removals. */
  static final Duration LONG_STAY = Duration.ofMinutes(10);

  /** So long a server may take to answer a JOIN. */
  static final Duration ANSWER = Duration.ofSeconds(30);

  private static final Logger LOG = LoggerFactory.getLogger(Channels.class);
  private static final Backoff AFTER_REMOVAL =
      new Backoff(Duration.ofSeconds(5), Duration.ofMinutes(5));
  private static final Backoff AFTER_REFUSAL =
      new Backoff(Duration.ofSeconds(15), Duration.ofMinutes(5));

  private final List<Berth> berths;
  private final Session session;
  private final Schedule later;
  private final Watch watch;

  /** Is told when the bot comes into a channel and when it is out again. */
  public interface Watch {
    /**
     * In, and now told who is there.
     *
     * @param outSince when it was put out of it on this connection; empty: it was not in before
     */
    void entered(OurChannel channel, Optional<Instant> outSince);

    void left(OurChannel channel);
  }

  /** For one connection; nothing is joined before {@link #joinAll}. */
  public Channels(List<OurChannel> channels, Session session, Schedule later, Watch watch) {
    this.berths = channels.stream().map(Berth::new).toList();
    this.session = session;
    this.later = later;
    this.watch = watch;
  }

  public void joinAll() {
    berths.forEach(this::join);
  }

  /** Takes note of what concerns the bot itself in any channel. */
  public void heard(IrcLine line) {
    switch (line.command()) {
      case "JOIN" -> {
        if (isOurs(line.source())) {
          entered(line.param(0));
        }
      }
      case "PART" -> {
        if (isOurs(line.source())) {
          removed(line.param(0), "I was made to leave");
        }
      }
      case "KICK" -> {
        if (isOurs(line.param(1))) {
          removed(line.param(0), "I was kicked");
        }
      }
      case "INVITE" -> {
        if (isOurs(line.param(0))) {
          find(line.param(1)).filter(b -> b.state() != Berth.State.IN).ifPresent(this::join);
        }
      }
      default -> Barred.words(line).ifPresent(why -> barred(line, why));
    }
  }

  /** The channel of ours that is meant by a name, however it is spelled. */
  public Optional<OurChannel> channel(String name) {
    return find(name).map(Berth::channel);
  }

  /** Why the bot is not in that channel; empty: it is. */
  public Optional<String> obstacle(String name) {
    return find(name)
        .map(Berth::obstacle)
        .orElseGet(() -> Optional.of("it is none of my channels"));
  }

  /** Whether of each channel is known whether the bot got in. */
  public boolean isSettled() {
    return berths.stream().allMatch(Berth::isSettled);
  }

  private Optional<Berth> find(String name) {
    return berths.stream().filter(b -> session.casemapping().same(b.name(), name)).findFirst();
  }

  private boolean isOurs(Optional<String> source) {
    return source.filter(s -> isOurs(nick(s))).isPresent();
  }

  private static String nick(String source) {
    return Source.parse(source).nick();
  }

  private boolean isOurs(String nick) {
    return session.casemapping().same(nick, session.nick());
  }

  private void join(Berth berth) {
    berth.ask();
    order(
        berth
            .channel()
            .key()
            .map(key -> IrcLine.of("JOIN", berth.name(), key))
            .orElseGet(() -> IrcLine.of("JOIN", berth.name())));
    at(ANSWER, berth, () -> failed(berth, "the server does not answer"));
  }

  private void entered(String name) {
    find(name)
        .ifPresentOrElse(
            berth -> watch.entered(berth.channel(), berth.enter(later.now())),
            // A forward, or somebody with power over us: there is nothing for us to do.
            () -> order(IrcLine.of("PART", name, "not one of my channels")));
  }

  private void removed(String name, String why) {
    find(name)
        .ifPresent(berth -> {
          int removals = berth.removed(why, later.now(), LONG_STAY);
          LOG.warn("{}: {} on {}", berth.name(), why, session.network());
          at(AFTER_REMOVAL.after(removals), berth, () -> join(berth));
          watch.left(berth.channel());
        });
  }

  private void barred(IrcLine line, String why) {
    find(line.param(1))
        .filter(b -> b.state() == Berth.State.ASKED)
        .ifPresent(berth -> {
          if (line.command().equals(Barred.INVITE_ONLY)) {
            order(IrcLine.of("PRIVMSG", "ChanServ", "INVITE " + berth.name()));
          }
          failed(berth, why);
        });
  }

  private void failed(Berth berth, String why) {
    if (berth.fail(why)) {
      LOG.warn("{} on {} cannot be joined: {}", berth.name(), session.network(), why);
    }
    at(AFTER_REFUSAL.after(berth.failures()), berth, () -> join(berth));
  }

  private void order(IrcLine line) {
    session.output().order(line.toWire());
  }

  /** Then, unless something has happened to the berth in between. */
  private void at(Duration delay, Berth berth, Runnable task) {
    long turn = berth.turn();
    later.after(
        delay,
        () -> {
          if (berth.turn() == turn) {
            task.run();
          }
        });
  }
}
