package signalbox.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import signalbox.atwork.Place;
import signalbox.chat.discord.standin.Channel;
import signalbox.chat.discord.standin.DiscordStandIn;
import signalbox.chat.discord.standin.Person;
import signalbox.chat.discord.standin.Post;
import signalbox.chat.irc.server.IrcNetwork;

/**
 * What the runnable jar takes of the machine's memory with an IRC network and a Discord server
 * connected and thirty cases open. Its arguments are those of the JVM that runs the jar.
 */
public final class Footprint {
  private static final int CASES = 30;
  private static final int IDLE_SECONDS = 30;

  private final DiscordStandIn discord = DiscordStandIn.opensUnjudged(InstantSource.system());
  private final Channel ops = discord.channel("ops");
  private final Person dana = discord.person("dana");
  private final IrcNetwork network = IrcNetwork.start();
  private final String channel = network.channel("ops");
  private final Path folder;

  private Footprint(Path folder) {
    this.folder = folder;
  }

  public static void main(String[] options) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory(Path.of("target"), "footprint").toAbsolutePath();
    new Footprint(folder).measure(List.of(options));
    Box.delete(folder);
    System.exit(0);
  }

  private void measure(List<String> options) throws IOException, InterruptedException {
    Place place = place();
    try (var watcher = new Asker(network.free().port(), "watcher", Optional.empty())) {
      watcher.join(channel);
      Process bot = start(place, options);
      watcher.readUntil(line -> line.startsWith(":signalbox!") && line.contains(" JOIN "));
      discord.awaitCommands(commands -> !commands.isEmpty());
      System.out.println("connected:              " + memory(bot));
      openCases();
      System.out.println(CASES + " cases are open:       " + memory(bot));
      TimeUnit.SECONDS.sleep(IDLE_SECONDS);
      System.out.println("after " + IDLE_SECONDS + " idle seconds:  " + memory(bot));
      bot.destroy();
      bot.waitFor();
    }
  }

  private Place place() {
    var urls = new Place.Urls(discord.restUrl(), discord.gatewayUrl());
    return Place.in(folder, network.free().port())
        .loggedIn(IrcNetwork.BOT, network.passwordOf(IrcNetwork.BOT))
        .with("rate { burst = 50, every = 1 ms }")
        .onDiscord(discord.guild(), discord.token(), urls)
        .venue("ops", Place.NETWORK + "/" + channel, Place.DISCORD + "/" + ops.id())
        .venue("security", Place.DISCORD + "/" + discord.channel("security").id())
        .account("dana", Place.DISCORD, dana.id())
        .append("sal.channel = null");
  }

  private Process start(Place place, List<String> options) throws IOException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    var command = new ArrayList<String>(List.of(java.toString()));
    command.addAll(options);
    command.addAll(
        List.of("-jar", "target/signalbox.jar", "run", "--config", place.config().toString()));
    System.out.println(String.join(" ", command));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("output").toFile())
        .start();
  }

  private void openCases() {
    for (int i = 0; i < CASES; i++) {
      String change = Integer.toString(1000 + i);
      dana.slashes(
          ops,
          "emergency deploy",
          Map.of("change", change, "task", "T1", "reason", "availability"));
      Post card = discord.awaitMessage(ops, "/r/" + change);
      discord.awaitThread(card);
    }
  }

  /** Such as {@code VmRSS 120 MB, VmHWM 130 MB}. */
  private static String memory(Process bot) throws IOException {
    try (Stream<String> lines = Files.lines(Path.of("/proc", "" + bot.pid(), "status"))) {
      return String.join(
          ", ",
          lines
              .filter(line -> line.startsWith("VmRSS") || line.startsWith("VmHWM"))
              .map(line -> line.split("\\s+"))
              .map(parts -> parts[0] + " " + Long.parseLong(parts[1]) / 1024 + " MB")
              .toList());
    }
  }
}
