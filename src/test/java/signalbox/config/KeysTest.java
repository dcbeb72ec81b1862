package signalbox.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import signalbox.config.binding.Reading;
import signalbox.config.binding.Secret;
import signalbox.config.settings.HostPort;
import signalbox.config.settings.Network;
import signalbox.config.settings.OnNetwork;
import signalbox.config.settings.PeopleSettings;
import signalbox.config.settings.Settings;

/** No key appears or vanishes unnoticed: the defaults, and every key bound to where it belongs. */
class KeysTest {
  private static final String SETTINGS =
      """
      networks {
        term { type = console }
        irc {
          type = irc, servers = ["a:1", "b:2"], nick = bot, user-name = user, real-name = name
          tls { enabled = false, trust = trust, certificate = cert }
          sasl { mechanism = external, account = me, password = ${?HUSH} }
          password = ${?HUSH}
          rate { burst = 9, every = 9 s }
          ping-every = 8 s, dead-after = 17 s, reconnect { first = 1 s, longest = 2 s }
          channels."#v" { key = ${?HUSH} }
          channels."#w" { key-file = hush }
          topic { show = true, marker = "Deploys:", idle = none, separator = " - " }
        }
        irc2 {
          type = irc, servers = ["a:1"], nick = bot
          sasl { mechanism = plain, account = me, password-file = hush }
        }
        disc {
          type = discord, guild = "1234", token = ${?HUSH}, roles { "9988" = t }
          gateway-url = "wss://g", rest-url = "https://r/"
        }
        disc2 { type = discord, guild = "1234", token-file = hush }
      }
      venues.v { public = true, channels = ["term/#v"], relayed = true }
      default-venue = v
      restricted-venue = w
      sal.channel = "term/#log"
      command-prefix = "%"
      ignored-commands = [a, b]
      bots = ["irc/bot"]
      relays = ["irc/relay"]
      relay-masks = ["irc/*!*@host"]
      policy = p
      services = [s]
      changes.gerrit.url = c
      tasks.t.url = t
      incident-reports = r
      train.conductor { 2026-W48 = robin }
      windows.w { name = n, days = [monday, sunday], from = "12:34", length = 56 min }
      oncall = [o]
      last-resort = l
      store.url = s, log.directory = d, heartbeat.file = f
      calendar { file = i, provider = x.org, account = a, impact = no-impact, contact = "a@x.org" }
      delivery {
        say-for = 2 h, answer-for = 3 s, alarm-after = 4 s, courier-time = 5 s, tries = 6
      }
      """;

  private static final String PERSON =
      """
      people.p {
        accounts { irc = [a, b] }, teams = [t], root = true, admin = true, manages = [m]
        backup-of = [b], names { wiki = w }
      }
      """;

  @TempDir private Path directory;
  private Written written;

  @BeforeEach
  void write() {
    written = new Written(directory).set("HUSH", "hush").file("hush", "hush\n");
  }

  private <R extends Record> R bound(String text, Class<R> type) {
    written.file("test.conf", text);
    var reading = new Reading(directory, written.environment());
    var bound = reading.bind("test.conf", type);
    assertThat(reading.faults().list()).isEmpty();
    return bound.orElseThrow().value();
  }

  @Test
  void whatIsNotSetHasItsDefault() {
    assertThat(bound("default-venue = v, policy = p", Settings.class))
        .isEqualTo(
            new Settings(
                new Settings.Speech(
                    Map.of(), Map.of(), "v", Optional.empty(), new Settings.Sal(Optional.empty())),
                new Settings.Typing(
                    "!",
                    List.of("log", "bash", "incidents", "oncall", "help"),
                    List.of(),
                    List.of(),
                    List.of()),
                new Settings.Practice("p", List.of(), Map.of(), Map.of(), Optional.empty()),
                new Settings.Calendar(
                    new Settings.Train(Map.of()), Map.of(), List.of(), Optional.empty()),
                new Settings.Running(
                    new Settings.StoreKeys("jdbc:sqlite:var/signalbox.db"),
                    new Settings.LogKeys(Path.of("var/log")),
                    new Settings.Heartbeat(Path.of("var/heartbeat")),
                    new Settings.Windows(
                        Path.of("var/maintenance.ics"),
                        "signalbox.invalid",
                        "everybody",
                        Settings.Impact.DEGRADED,
                        Optional.empty()),
                    new Settings.Delivery(
                        Duration.ofHours(6),
                        Duration.ofMinutes(2),
                        Duration.ofMinutes(2),
                        Duration.ofSeconds(30),
                        100))));
  }

  @Test
  void aNetworkHasItsDefaults() {
    var settings =
        bound(
            "default-venue = v, policy = p, networks.i { type = irc, nick = n, sasl.account = a }",
            Settings.class);
    assertThat(settings.speech().networks())
        .containsExactly(
            Map.entry(
                "i",
                usual(
                    List.of(),
                    "n",
                    new Network.Sasl(Network.Sasl.Mechanism.PLAIN, "a", Optional.empty()))));
  }

  private static Network usual(List<HostPort> servers, String nick, Network.Sasl sasl) {
    return new Network.Irc(
        servers,
        new Network.Name(nick, "signalbox", "Signalbox, an emergency deploy bot"),
        new Network.Entry(
            new Network.Tls(true, "system", Optional.empty()), Optional.of(sasl), Optional.empty()),
        new Network.Connection(
            new Network.Rate(4, Duration.ofSeconds(2)),
            Duration.ofSeconds(60),
            Duration.ofSeconds(150),
            new Network.Reconnect(Duration.ofSeconds(5), Duration.ofMinutes(5))),
        Map.of(),
        new Network.Topic(false, "EMERGENCY", "", " | "));
  }

  @Test
  void aPersonIsNobodyByDefault() {
    assertThat(bound("people.p {}", PeopleSettings.class).people())
        .containsExactly(
            Map.entry(
                "p",
                new PeopleSettings.Person(
                    Map.of(), List.of(), false, false, List.of(), List.of(), Map.of())));
  }

  @Test
  void everyKeyOfTheSettingsIsBound() {
    var settings = bound(SETTINGS, Settings.class);
    assertThat(settings.speech())
        .isEqualTo(
            new Settings.Speech(
                networks(),
                Map.of(
                    "v", new Settings.VenueKeys(true, List.of(new OnNetwork("term", "#v")), true)),
                "v",
                Optional.of("w"),
                new Settings.Sal(Optional.of(new OnNetwork("term", "#log")))));
    assertThat(settings.typing())
        .isEqualTo(
            new Settings.Typing(
                "%",
                List.of("a", "b"),
                List.of(new OnNetwork("irc", "bot")),
                List.of(new OnNetwork("irc", "relay")),
                List.of(new OnNetwork("irc", "*!*@host"))));
    assertThat(settings.practice())
        .isEqualTo(
            new Settings.Practice(
                "p",
                List.of("s"),
                Map.of("gerrit", new Settings.Tracker("c")),
                Map.of("t", new Settings.Tracker("t")),
                Optional.of("r")));
    assertThat(settings.calendar())
        .isEqualTo(
            new Settings.Calendar(
                new Settings.Train(Map.of("2026-W48", "robin")),
                Map.of(
                    "w",
                    new Settings.WindowKeys(
                        "n",
                        List.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY),
                        LocalTime.of(12, 34),
                        Duration.ofMinutes(56))),
                List.of("o"),
                Optional.of("l")));
    assertThat(settings.running()).isEqualTo(running());
  }

  private static Map<String, Network> networks() {
    var hush = new Secret("hush");
    var plain = new Network.Sasl(Network.Sasl.Mechanism.PLAIN, "me", Optional.of(hush));
    return Map.of(
        "term",
        new Network.Console(),
        "irc",
        new Network.Irc(
            List.of(new HostPort("a", 1), new HostPort("b", 2)),
            new Network.Name("bot", "user", "name"),
            new Network.Entry(
                new Network.Tls(false, "trust", Optional.of(Path.of("cert"))),
                Optional.of(
                    new Network.Sasl(Network.Sasl.Mechanism.EXTERNAL, "me", Optional.of(hush))),
                Optional.of(hush)),
            new Network.Connection(
                new Network.Rate(9, Duration.ofSeconds(9)),
                Duration.ofSeconds(8),
                Duration.ofSeconds(17),
                new Network.Reconnect(Duration.ofSeconds(1), Duration.ofSeconds(2))),
            Map.of(
                "#v",
                new Network.IrcChannel(Optional.of(hush)),
                "#w",
                new Network.IrcChannel(Optional.of(hush))),
            new Network.Topic(true, "Deploys:", "none", " - ")),
        "irc2",
        usual(List.of(new HostPort("a", 1)), "bot", plain),
        "disc",
        new Network.Discord(
            "1234", hush, Map.of("9988", "t"), Optional.of("wss://g"), Optional.of("https://r/")),
        "disc2",
        new Network.Discord("1234", hush, Map.of(), Optional.empty(), Optional.empty()));
  }

  private static Settings.Running running() {
    return new Settings.Running(
        new Settings.StoreKeys("s"),
        new Settings.LogKeys(Path.of("d")),
        new Settings.Heartbeat(Path.of("f")),
        new Settings.Windows(
            Path.of("i"), "x.org", "a", Settings.Impact.NO_IMPACT, Optional.of("a@x.org")),
        new Settings.Delivery(
            Duration.ofHours(2),
            Duration.ofSeconds(3),
            Duration.ofSeconds(4),
            Duration.ofSeconds(5),
            6));
  }

  @Test
  void everyKeyOfAPersonIsBound() {
    assertThat(bound(PERSON, PeopleSettings.class).people())
        .containsExactly(
            Map.entry(
                "p",
                new PeopleSettings.Person(
                    Map.of("irc", List.of("a", "b")),
                    List.of("t"),
                    true,
                    true,
                    List.of("m"),
                    List.of("b"),
                    Map.of("wiki", "w"))));
  }

  @Test
  void theseTestsLeaveNoKeyOut() {
    assertThat(WrittenKeys.in(SETTINGS)).containsAll(WrittenKeys.of(Settings.class));
    assertThat(WrittenKeys.in(PERSON)).containsAll(WrittenKeys.of(PeopleSettings.class));
  }
}
