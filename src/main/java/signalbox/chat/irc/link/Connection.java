package signalbox.chat.irc.link;

import java.io.IOException;
import java.net.Socket;
import java.net.UnknownHostException;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import signalbox.chat.irc.login.Failure;
import signalbox.chat.irc.login.Registration;
import signalbox.chat.irc.output.Output;
import signalbox.chat.irc.socket.Dialler;
import signalbox.chat.irc.socket.Outgoing;
import signalbox.chat.irc.socket.QuickAck;
import signalbox.chat.irc.wire.IrcLine;
import signalbox.delivery.Schedule;

/** One connection to one server, from the first packet to the last. */
final class Connection implements Bot.Wire {
  private static final Logger LOG = LoggerFactory.getLogger(Connection.class);

  private final LinkSettings settings;
  private final Ear ear;
  private final Schedule watch;
  private final Executor speech;
  private final Registration registration;

  /** The first reason to end is the true one: others follow from it. */
  private final AtomicReference<@Nullable Failure> end = new AtomicReference<>();

  private volatile @Nullable Socket raw;
  private volatile @Nullable Outgoing outgoing;
  private volatile @Nullable LiveSession session;
  private volatile @Nullable Upkeep upkeep;

  /**
   * @param watch on which nothing blocks, so that a connection that hangs is found out
   * @param speech on which lines are written, and which hangs with the connection
   */
  Connection(LinkSettings settings, Ear ear, Schedule watch, Executor speech) {
    this.settings = settings;
    this.ear = ear;
    this.watch = watch;
    this.speech = speech;
    this.registration = new Registration(settings.introduction(), settings.sasl());
  }

  String network() {
    return settings.network();
  }

  /** Between up and down. */
  Optional<Session> session() {
    return upkeep == null ? Optional.empty() : Optional.ofNullable(session);
  }

  /** Connects, logs in, and comes back when it is over. Never throws. */
  Ending live(Server server) {
    var dialler =
        new Dialler(server.host(), settings.tls(), settings.times().connect(), this::dialling);
    try {
      new Bot(server, settings.introduction(), dialler, settings.times(), this).startBot();
      end(dialler.fault().filter(_ -> outgoing == null).orElse("the server closed the connection"));
    } catch (Throwable fault) {
      // Errors too: a link that ends without a word is the worst of all.
      failed(fault);
    }
    cut();
    return over();
  }

  /** One address is about to be tried. */
  private void dialling(Socket socket) {
    raw = socket;
    if (end.get() != null) {
      cut();
    }
    watch.after(
        settings.times().login(),
        () -> {
          if (upkeep == null && Objects.equals(raw, socket)) {
            end("there was no login in time");
            cut();
          }
        });
  }

  @Override
  public void open(Outgoing opened) {
    outgoing = opened;
    session =
        new LiveSession(
            this,
            settings.introduction().nick(),
            registration.capabilities(),
            new Output(opened, settings.pace(), watch, speech));
  }

  @Override
  public void arrived() {
    Socket socket = raw;
    if (socket != null) {
      QuickAck.on(socket);
    }
  }

  @Override
  public void heard(String text) throws IOException {
    Optional<IrcLine> line = IrcLine.parse(text);
    LiveSession live = session;
    if (line.isEmpty() || live == null) {
      return;
    }
    try {
      answerPing(line.get());
      live.heard(line.get());
      if (upkeep == null) {
        logIn(line.get(), live);
      } else {
        handOn(line.get(), live, upkeep);
      }
    } catch (RuntimeException | Error fault) {
      // Who knows what was not heard: a new connection tells of the gap.
      ours(fault);
      cut();
    }
    if (line.get().command().equals("ERROR")) {
      end("the server closed: " + line.get().last());
      cut();
    }
  }

  /** Past every queue: a server waits for it. */
  private void answerPing(IrcLine line) throws IOException {
    if (line.command().equals("PING")) {
      try {
        say(IrcLine.of("PONG", line.params().toArray(String[]::new)).toWire());
      } catch (IllegalArgumentException _) {
        LOG.warn("{}: a PING came that nobody could answer", network());
      }
    }
  }

  private void logIn(IrcLine line, LiveSession live) throws IOException {
    if (registration.failure().isPresent() || line.command().equals("PING")) {
      return;
    }
    for (String answer : registration.heard(line)) {
      say(answer);
    }
    if (registration.failure().isPresent()) {
      end.compareAndSet(null, registration.failure().get());
      quit("cannot log in");
    } else if (registration.isDone()) {
      LOG.info(
          "{}: logged in as {}, {}; agreed on {}",
          network(),
          live.nick(),
          live.account().map(account -> "account " + account).orElse("without an account"),
          new TreeSet<>(live.capabilities()));
      live.output().habits(live.habits());
      var keeping = new Upkeep(settings, live, watch, this::dead);
      upkeep = keeping;
      ear.up(live);
      keeping.start();
    }
  }

  private void handOn(IrcLine line, LiveSession live, Upkeep keeping) throws IOException {
    keeping.heard(line);
    if (line.command().equals("CAP")) {
      for (String answer : registration.capabilities().heard(line)) {
        say(answer);
      }
      live.output().habits(live.habits());
    }
    live.output().heard(line);
    ear.heard(live, line);
  }

  private void say(String line) throws IOException {
    Outgoing open = outgoing;
    if (open == null) {
      throw new IOException("not connected");
    }
    open.send(line);
  }

  private void dead() {
    end("the server gave no sign of life");
    cut();
  }

  @Override
  public void lost(Exception why) {
    end("the connection broke: " + why.getMessage());
  }

  /** A mishap of the net, which PircBotX has wrapped, or a fault. */
  private void failed(Throwable fault) {
    Throwable cause = fault;
    while (cause.getCause() != null && !(cause instanceof IOException)) {
      cause = cause.getCause();
    }
    switch (cause) {
      case UnknownHostException unknown -> end("no such host: " + unknown.getMessage());
      case IOException broken -> lost(broken);
      default -> ours(fault);
    }
  }

  private void ours(Throwable fault) {
    LOG.error("{}: a fault ends the connection", network(), fault);
    end("a fault of ours: " + fault.getClass().getSimpleName());
  }

  private void end(String why) {
    end.compareAndSet(null, new Failure(why, false));
  }

  /** Says goodbye, and leaves the server a moment to close. Does not block. */
  void quit(String why) {
    end(why);
    LiveSession live = session;
    if (live == null) {
      cut();
      return;
    }
    watch.after(settings.times().quit(), this::cut);
    live.output().now("QUIT :" + new Failure(why, false).why());
    live.output().close(why);
  }

  /** At once: closing the raw socket frees whoever reads or writes the encrypted one. */
  @Override
  public void cut() {
    end("cut");
    Socket socket = raw;
    if (socket != null) {
      try {
        socket.close();
      } catch (IOException e) {
        LOG.debug("{}: closed already: {}", network(), e.getMessage());
      }
    }
  }

  private Ending over() {
    Failure why = end.get() == null ? new Failure("it ended", false) : end.get();
    Upkeep kept = upkeep;
    LiveSession live = session;
    if (live != null) {
      live.output().close(why.why());
    }
    if (kept != null && live != null) {
      kept.stop();
      upkeep = null;
      try {
        ear.down(live, why.why());
      } catch (RuntimeException | Error fault) {
        LOG.error("{}: a fault while the end was told", network(), fault);
      }
    }
    return new Ending(why.why(), kept != null, why.isRefusal());
  }
}
