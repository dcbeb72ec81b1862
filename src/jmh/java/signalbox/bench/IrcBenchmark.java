package signalbox.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import signalbox.atwork.BotAtWork;
import signalbox.atwork.Place;
import signalbox.chat.irc.server.IrcNetwork;

/**
 * From a command to its answer over a real IRC server, with the durable commit in between; beside
 * it two bots that only say again what they hear. The fsync that belongs to a command is measured
 * by {@link FsyncBenchmark} in the same run.
 */
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 3)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class IrcBenchmark {
  private static final int SPEAKERS = 50;

  /** Who answers in the channel. */
  public enum Answerer {
    SIGNALBOX,
    PIRCBOTX,
    SOCKET
  }

  /** A server, a channel, and somebody who answers there. */
  @State(Scope.Benchmark)
  public static class Town {
    @Param public Answerer answerer;

    private final AtomicInteger speakers = new AtomicInteger();
    private IrcNetwork network;
    private Path folder;
    private String channel;
    private String command;
    private AutoCloseable bot;

    @Setup
    public void open() throws Exception {
      network = IrcNetwork.start();
      channel = network.channel("bench");
      folder = Files.createTempDirectory(Path.of("target"), "irc-bench").toAbsolutePath();
      int port = network.free().port();
      bot =
          switch (answerer) {
            case SIGNALBOX -> signalbox(port);
            case PIRCBOTX -> Echoes.pircBotX(port, channel);
            case SOCKET -> Echoes.raw(port, channel);
          };
      command = answerer == Answerer.SIGNALBOX ? "!note" : Echoes.WORD;
    }

    /** With a case open, to which the commands belong. */
    private AutoCloseable signalbox(int port) {
      Place place =
          Place.in(folder, port)
              .loggedIn(IrcNetwork.BOT, network.passwordOf(IrcNetwork.BOT))
              .in(channel, network.channel("private"))
              .with("rate { burst = 50, every = 1 ms }");
      for (int i = 1; i <= SPEAKERS; i++) {
        place.person("p" + i, "sre");
      }
      network.withAccount("dana");
      try (var dana = new Asker(port, "dana", Optional.of(network.passwordOf("dana")))) {
        dana.join(channel);
        BotAtWork started = BotAtWork.at(place);
        dana.readUntil(line -> line.startsWith(":signalbox!") && line.contains(" JOIN "));
        dana.send(
            "PRIVMSG "
                + channel
                + " :!emergency deploy 1234 T1234 availability --rollback two in three fail");
        dana.readUntil(line -> line.contains("deploy-1: reason"));
        return started;
      }
    }

    Asker newSpeaker() {
      String name = "p" + speakers.incrementAndGet();
      network.withAccount(name);
      var asker = new Asker(network.free().port(), name, Optional.of(network.passwordOf(name)));
      asker.join(channel);
      return asker;
    }

    @TearDown
    public void close() throws Exception {
      bot.close();
      network.close();
      delete();
    }

    private void delete() throws IOException {
      Box.delete(folder);
    }
  }

  /** Somebody in the channel. */
  @State(Scope.Thread)
  public static class Speaker {
    private Asker asker;

    @Setup
    public void come(Town town) {
      asker = town.newSpeaker();
    }

    @TearDown
    public void go() {
      asker.close();
    }

    void ask(Town town) {
      asker.ask(town.channel, town.command);
    }
  }

  @Benchmark
  public void oneAfterTheOther(Town town, Speaker speaker) {
    speaker.ask(town);
  }

  @Benchmark
  @Threads(SPEAKERS)
  public void fiftyAtOnce(Town town, Speaker speaker) {
    speaker.ask(town);
  }
}
