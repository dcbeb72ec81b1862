package signalbox.atwork;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import signalbox.bootstrap.InspectModules;
import signalbox.bootstrap.Launch;
import signalbox.program.ExitCode;
import signalbox.program.Invocation;
import signalbox.program.Streams;

/**
 * A folder with the configuration that is shipped, changed as a test needs it, and with the store:
 * what stays when the program ends.
 */
public final class Place {
  /** What the IRC network is called in the configuration. */
  public static final String NETWORK = "net";

  /** What the Discord server is called in the configuration. */
  public static final String DISCORD = "discord";

  private static final List<String> PEOPLE = List.of("dana", "sam", "tyler", "robin", "sasha");

  private final Path folder;
  private final Map<String, List<String>> networks = new TreeMap<>();

  private Place(Path folder) {
    this.folder = folder;
  }

  /** On a network of this machine without encryption. */
  public static Place in(Path folder, int port) {
    return in(folder).onIrc(port);
  }

  /** On no network yet. */
  public static Place in(Path folder) {
    var place = new Place(folder);
    place.copyShipped();
    place.append("signalbox.conf", place.ofThisTest());
    return place;
  }

  /** On an IRC network of this machine too, without encryption. */
  public Place onIrc(int port) {
    PEOPLE.forEach(this::person);
    return with("type = irc")
        .with("servers = [\"localhost:" + port + "\"]")
        .with("nick = signalbox")
        .with("tls.enabled = false")
        .with("reconnect { first = 50 ms, longest = 500 ms }");
  }

  /**
   * On a Discord server too.
   *
   * @param urls of its REST interface and its gateway
   */
  public Place onDiscord(String guild, String token, Urls urls) {
    write(folder.resolve("config/token"), token);
    return with(DISCORD, "type = discord")
        .with(DISCORD, "guild = \"" + guild + "\"")
        .with(DISCORD, "token-file = token")
        .with(DISCORD, "rest-url = \"" + urls.rest() + "\"")
        .with(DISCORD, "gateway-url = \"" + urls.gateway() + "\"");
  }

  /** Where a Discord server is reached. */
  public record Urls(String rest, String gateway) {}

  /** Another line in the part of the IRC network; what stands later holds. */
  public Place with(String line) {
    return with(NETWORK, line);
  }

  /** Another line in the part of that network. */
  public Place with(String network, String line) {
    networks.computeIfAbsent(network, _ -> new ArrayList<>()).add(line);
    return this;
  }

  /** Logs in as this account. */
  public Place loggedIn(String account, String password) {
    write(folder.resolve("config/password"), password);
    return with("sasl { account = " + account + ", password-file = password }");
  }

  /** The channels of the two venues. */
  public Place in(String ops, String security) {
    append(
        "signalbox.conf",
        """
        venues.ops.channels = ["%1$s/%2$s"]
        venues.security.channels = ["%1$s/%3$s"]
        sal.channel = "%1$s/%2$s"
        """
            .formatted(NETWORK, ops, security));
    return this;
  }

  /** The channels of a venue, each with its network, such as {@code net/#ops}. */
  public Place venue(String name, String... channels) {
    return append(
        "venues." + name + ".channels = " + Stream.of(channels).map(c -> '"' + c + '"').toList());
  }

  /** Somebody of the shipped people has that account. */
  public Place account(String person, String network, String account) {
    append(
        "people.conf", "people." + person + ".accounts." + network + " = [\"" + account + "\"]\n");
    return this;
  }

  /** Somebody of the shipped people has an account of that name here. */
  private void person(String name) {
    append("people.conf", "people." + name + ".accounts." + NETWORK + " = [" + name + "]\n");
  }

  /** Somebody new, on that team. */
  public Place person(String name, String team) {
    newcomer(name, team).person(name);
    return this;
  }

  /** Somebody new on that team, without an account. */
  public Place newcomer(String name, String team) {
    append("people.conf", "people." + name + " { teams = [" + team + "] }\n");
    return this;
  }

  /** Somebody of the shipped people is the engineering manager of that service. */
  public Place manages(String person, String service) {
    append("people.conf", "people." + person + ".manages = [" + service + "]\n");
    return this;
  }

  /** Adds to signalbox.conf. */
  public Place append(String text) {
    append("signalbox.conf", text + "\n");
    return this;
  }

  /** Where the program prints to when it runs by itself. */
  public Path output() {
    return folder.resolve("output");
  }

  /** The folder of the configuration, complete. */
  public Path config() {
    networks.forEach((name, lines) ->
        append(
            "signalbox.conf",
            "networks." + name + " {\n  " + String.join("\n  ", lines) + "\n}\n"));
    return folder.resolve("config");
  }

  /** Everything that the store holds of all cases, as the program exports it. */
  public List<String> history() {
    var out = new ByteArrayOutputStream();
    var print = new PrintStream(out, true, StandardCharsets.UTF_8);
    var export =
        new Invocation.Export(
            folder.resolve("config"), Optional.empty(), Invocation.Format.MARKDOWN, true);
    ExitCode code =
        new Launch(new Streams(InputStream.nullInputStream(), print, print))
            .start(export, InspectModules.export(export));
    String text = out.toString(StandardCharsets.UTF_8);
    if (code != ExitCode.DONE) {
      throw new AssertionError(text);
    }
    return text.lines().toList();
  }

  private String ofThisTest() {
    return """
    store.url = "jdbc:sqlite:%1$s/signalbox.db"
    heartbeat.file = "%1$s/heartbeat"
    calendar.file = "%1$s/maintenance.ics"
    log.directory = "%1$s/log"
    # Else something else is said at some times of the day.
    windows = null
    """
        .formatted(folder);
  }

  private void append(String file, String text) {
    try {
      Files.writeString(folder.resolve("config").resolve(file), text, StandardOpenOption.APPEND);
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  private void copyShipped() {
    Path shipped = Path.of("config");
    try (Stream<Path> files = Files.walk(shipped)) {
      for (Path file : files.toList()) {
        Path copy = folder.resolve("config").resolve(shipped.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }
}
