package signalbox.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.Compression;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import signalbox.atwork.BotAtWork;
import signalbox.atwork.Place;
import signalbox.chat.discord.standin.Answering;
import signalbox.chat.discord.standin.Channel;
import signalbox.chat.discord.standin.DiscordStandIn;
import signalbox.chat.discord.standin.Person;
import signalbox.chat.discord.standin.Post;
import signalbox.chat.discord.standin.StraightIn;

/**
 * From a slash command that changes a case to its acknowledgement, and to the changed card, on a
 * Discord stand-in of this machine; each speaker has a case of their own. Discord's own limits
 * (five changes of messages of a channel in five seconds, about) do not hold there.
 */
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 3)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DiscordBenchmark {
  private static final int SPEAKERS = 50;

  /** A server, a channel with a case for each speaker, and the bot. */
  @State(Scope.Benchmark)
  public static class Town {
    private final AtomicInteger speakers = new AtomicInteger();
    private DiscordStandIn discord;
    private Channel ops;
    private Path folder;
    private BotAtWork bot;
    private Person[] people;

    @Setup
    public void open() throws IOException {
      discord = DiscordStandIn.opensUnjudged(InstantSource.system());
      ops = discord.channel("ops");
      folder = Files.createTempDirectory(Path.of("target"), "discord-bench").toAbsolutePath();
      var urls = new Place.Urls(discord.restUrl(), discord.gatewayUrl());
      String channel = Place.DISCORD + "/";
      Place place =
          Place.in(folder)
              .onDiscord(discord.guild(), discord.token(), urls)
              .venue("ops", channel + ops.id())
              .venue("security", channel + discord.channel("security").id())
              .append("sal.channel = null");
      people = new Person[SPEAKERS];
      for (int i = 0; i < SPEAKERS; i++) {
        people[i] = discord.person("p" + i);
        place.newcomer("p" + i, "sre").account("p" + i, Place.DISCORD, people[i].id());
      }
      bot = BotAtWork.at(place);
      discord.awaitCommands(commands -> !commands.isEmpty());
    }

    /** The next speaker opens a case. */
    Speaker.Desk newDesk() {
      int number = speakers.getAndIncrement();
      String change = Integer.toString(1000 + number);
      people[number].slashes(
          ops,
          "emergency deploy",
          Map.of("change", change, "task", "T1", "reason", "availability"));
      Post card = discord.awaitMessage(ops, "/r/" + change);
      return new Speaker.Desk(people[number], card);
    }

    @TearDown
    public void close() throws IOException {
      bot.close();
      discord.close();
      Box.delete(folder);
    }
  }

  /** A bot with nothing in it but JDA, which acknowledges all that it hears. */
  @State(Scope.Benchmark)
  public static class Bare {
    private DiscordStandIn discord;
    private Channel ops;
    private Person person;
    private JDA jda;

    @Setup
    public void open() throws InterruptedException {
      discord = DiscordStandIn.opensUnjudged(InstantSource.system());
      ops = discord.channel("ops");
      person = discord.person("p");
      jda =
          JDABuilder.createLight(discord.token(), EnumSet.noneOf(GatewayIntent.class))
              .setRestConfig(new RestConfig().setBaseUrl(discord.restUrl()))
              .setSessionController(new StraightIn(discord))
              .setCompression(Compression.NONE)
              .addEventListeners((EventListener) Bare::acknowledge)
              .build()
              .awaitReady();
      jda.getGuilds()
          .getFirst()
          .updateCommands()
          .addCommands(Commands.slash("echo", "Says that it heard."))
          .complete();
    }

    private static void acknowledge(GenericEvent event) {
      if (event instanceof SlashCommandInteractionEvent called) {
        called.deferReply(true).queue();
      }
    }

    @TearDown
    public void close() {
      jda.shutdownNow();
      discord.close();
    }
  }

  /** Somebody who holds their case and lets it go again. */
  @State(Scope.Thread)
  public static class Speaker {
    private Desk desk;
    private boolean isHeld;

    /** Who, and the card of their case. */
    record Desk(Person person, Post card) {
      String name() {
        return card.embeds().getFirst().title().split(" ")[0];
      }
    }

    @Setup
    public void come(Town town) {
      desk = town.newDesk();
    }

    /** Says the next command. */
    Answering ask(Town town) {
      isHeld = !isHeld;
      return isHeld
          ? desk.person()
              .slashes(town.ops, "hold", Map.of("case", desk.name(), "why", "wait for the tests"))
          : desk.person().slashes(town.ops, "unhold", Map.of("case", desk.name()));
    }

    /** Nobody says the next thing before they have seen what came of the last; not measured. */
    @TearDown(Level.Invocation)
    public void look(Town town) {
      var _ = awaitCard(town);
    }

    /** Until the card shows it. */
    Post awaitCard(Town town) {
      return town.discord.awaitEdit(
          desk.card(), card -> card.text().contains("wait for the tests") == isHeld);
    }
  }

  @Benchmark
  public int acknowledged(Town town, Speaker speaker) {
    return speaker.ask(town).awaitAcknowledged();
  }

  @Benchmark
  public Post cardChanged(Town town, Speaker speaker) {
    speaker.ask(town);
    return speaker.awaitCard(town);
  }

  @Benchmark
  public int acknowledgedByBareJda(Bare bare) {
    return bare.person.slashes(bare.ops, "echo").awaitAcknowledged();
  }

  @Benchmark
  @Threads(SPEAKERS)
  public int acknowledgedToFifty(Town town, Speaker speaker) {
    return acknowledged(town, speaker);
  }

  @Benchmark
  @Threads(SPEAKERS)
  public Post cardsOfFiftyChanged(Town town, Speaker speaker) {
    return cardChanged(town, speaker);
  }
}
