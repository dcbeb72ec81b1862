package signalbox.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
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
import signalbox.chat.discord.standin.Channel;
import signalbox.chat.discord.standin.DiscordStandIn;
import signalbox.chat.discord.standin.Person;

/**
 * From a slash command to its acknowledgement, and to the card of its case edited with the durable
 * commit in between, on the Discord stand-in; beside it a bare JDA that does both at once. People
 * hold cases of their own and lift the holds, since that edits a card every time. The next command
 * of somebody comes when the card has changed, whichever of the two is measured.
 */
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 3)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DiscordBenchmark {
  private static final int PEOPLE = 50;

  /** Who answers on the server. */
  public enum Answerer {
    SIGNALBOX,
    JDA
  }

  /** A Discord server, its people, and somebody who answers there. */
  @State(Scope.Benchmark)
  public static class Town {
    @Param public Answerer answerer;

    private final Queue<Person> free = new ConcurrentLinkedQueue<>();
    private final AtomicInteger changes = new AtomicInteger(1000);
    private DiscordStandIn discord;
    private Happenings happenings;
    private Channel channel;
    private Path folder;
    private AutoCloseable bot;

    @Setup
    public void open() throws Exception {
      discord = DiscordStandIn.opensUnjudged(InstantSource.system());
      happenings = new Happenings(discord);
      channel = discord.channel("bench");
      folder = Files.createTempDirectory(Path.of("target"), "discord-bench").toAbsolutePath();
      for (int i = 1; i <= PEOPLE; i++) {
        free.add(discord.person("p" + i));
      }
      bot =
          switch (answerer) {
            case SIGNALBOX -> signalbox();
            case JDA -> DiscordEcho.in(discord);
          };
      discord.awaitCommands(commands -> !commands.isEmpty());
    }

    private AutoCloseable signalbox() {
      Place place =
          Place.in(folder)
              .onDiscord(
                  discord.guild(),
                  discord.token(),
                  new Place.Urls(discord.restUrl(), discord.gatewayUrl()))
              .venue("ops", Place.DISCORD + "/" + channel.id())
              .venue("security", Place.DISCORD + "/" + discord.channel("private").id())
              .append("sal.channel = null");
      int number = 0;
      for (Person person : free) {
        number++;
        place.newcomer("p" + number, "sre").account("p" + number, Place.DISCORD, person.id());
      }
      BotAtWork started = BotAtWork.at(place);
      discord.awaitPinned(channel, _ -> true);
      return started;
    }

    /** With a case of their own. */
    Presser newPresser() {
      return Presser.with(discord, happenings, free.remove(), channel, changes.incrementAndGet());
    }

    @TearDown
    public void close() throws Exception {
      bot.close();
      discord.close();
      Box.delete(folder);
    }
  }

  /** Somebody on the server. */
  @State(Scope.Thread)
  public static class Somebody {
    private Presser presser;

    @Setup
    public void come(Town town) {
      presser = town.newPresser();
    }

    /** One thing after another. */
    @TearDown(Level.Invocation)
    public void see() {
      presser.endsIt();
    }
  }

  @Benchmark
  public void acknowledgedToOne(Somebody somebody) {
    somebody.presser.acts();
    somebody.presser.awaitAcknowledged();
  }

  @Benchmark
  @Threads(PEOPLE)
  public void acknowledgedToFifty(Somebody somebody) {
    somebody.presser.acts();
    somebody.presser.awaitAcknowledged();
  }

  @Benchmark
  public void cardEditedForOne(Somebody somebody) {
    somebody.presser.acts();
    somebody.presser.awaitEdited();
  }

  @Benchmark
  @Threads(PEOPLE)
  public void cardEditedForFifty(Somebody somebody) {
    somebody.presser.acts();
    somebody.presser.awaitEdited();
  }
}
