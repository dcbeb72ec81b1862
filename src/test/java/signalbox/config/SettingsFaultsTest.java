package signalbox.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fault of {@code signalbox.conf}, with its line and what to do. */
class SettingsFaultsTest {
  @TempDir private Path directory;
  private Written written;

  @BeforeEach
  void write() {
    written = new Written(directory);
  }

  @Test
  void aSoundConfigurationHasNone() {
    assertThat(written.faults()).isEmpty();
    assertThat(written.complaints()).isEmpty();
  }

  static Stream<Arguments> linesBehindTheSettings() {
    return Stream.of(
        arguments("comand-prefix = x", "comand-prefix: no such key; did you mean command-prefix?"),
        arguments(
            "venues.ops.chanel = 1", "venues.ops.chanel: no such key; did you mean channels?"),
        arguments(
            "delivery.say-for = 3 minuts",
            "delivery.say-for: \"3 minuts\" will not do;"
                + " write a number with ms, s, min, h or d, such as 30 min"),
        arguments("delivery.say-for = 30", "delivery.say-for: \"30\" will not do; write a number"),
        arguments("delivery.tries = 0", "delivery.tries: \"0\" will not do; write 1 to 1000"),
        arguments("delivery.tries = many", "delivery.tries: \"many\" will not do; write a whole"),
        arguments("delivery = 5", "delivery: write a block in braces, { … }"),
        arguments("oncall = sam", "oncall: write a list in brackets, [ … ]"),
        arguments("changes = []", "changes: write a block in braces, { … }"),
        arguments("last-resort = [a]", "last-resort: write one value, not a block or a list"),
        arguments("last-resort = \"\"", "last-resort: write 1 to 200 characters"),
        arguments("last-resort = \"a\\nb\"", "last-resort: \"a b\" will not do; write it without"),
        arguments("sal.channel = ${NOPE}", "sal.channel: nothing is called NOPE; set it in the"),
        arguments("oncall = [a, b, c, d, e, f]", "oncall: name 5 at most"),
        arguments("default-venue = opps", "default-venue: no venue is called opps; did you mean"),
        arguments("restricted-venue = ops", "restricted-venue: this venue is public; name one"),
        arguments("restricted-venue = se", "restricted-venue: no venue is called se; did you mean"),
        arguments(
            "venues.two { public = true, channels = [\"console/#ops\"] }",
            "venues.two.channels[0]: console/#ops is a channel of ops already"),
        arguments(
            "venues.two { public = true, channels = [\"consol/#a\"] }",
            "venues.two.channels[0]: no network is called consol; did you mean console?"),
        arguments(
            "venues.two { public = true, channels = [\"console/a\"] }",
            "venues.two.channels[0]: no channel of console"),
        arguments(
            "venues.two { public = true, channels = [a] }",
            "venues.two.channels[0]: \"a\" will not do; write network/name"),
        arguments("venues.two { public = true }", "venues.two.channels: a venue needs a channel"),
        arguments("venues.two { channels = [\"console/#b\"] }", "venues.two.public: is missing;"),
        arguments(
            "venues.Two { public = true, channels = [\"console/#b\"] }",
            "venues.Two: a name has 1 to 32 small letters"),
        arguments("sal.channel = \"nowhere/#log\"", "sal.channel: no network is called nowhere"),
        arguments("bots = [\"libera/stashbot\"]", "bots[0]: no network is called libera"),
        arguments("relays = [\"libera/relay\"]", "relays[0]: no network is called libera"));
  }

  static Stream<Arguments> moreLinesBehindTheSettings() {
    return Stream.of(
        arguments("command-prefix = run", "command-prefix: write 1 to 3 signs"),
        arguments("policy = smal", "policy: there is no policy/smal.conf; did you mean small?"),
        arguments("services = [mediawiki, Media]", "services: a name has 1 to 32 small letters"),
        arguments("changes.svn.url = \"x\"", "changes.svn.url: a kind of change begins with"),
        arguments("changes.gitlab.url = \"x\"", "changes.gitlab.url: not an address that ends in"),
        arguments("tasks.jira.url = \"x/{id}\"", "tasks.jira.url: not an address that ends in"),
        arguments(
            "incident-reports = \"https://meta.example.org/w/index.php?title=A\"",
            "incident-reports: this is no address of a wiki's index.php; write for instance"),
        arguments(
            "incident-reports = \"javascript:alert(1)\"",
            "incident-reports: this is no address of a wiki's index.php; write for instance"),
        arguments("tasks.jira {}", "tasks.jira.url: is missing; write for instance url = "),
        arguments("store.url = \"jdbc:h2:x\"", "store.url: only SQLite so far;"),
        arguments("calendar.provider = \"a b\"", "calendar.provider: this is no domain; write"),
        arguments("calendar.account = \" \"", "calendar.account: write some words"),
        arguments("calendar.contact = me", "calendar.contact: this is no address of mail; write"),
        arguments(
            "calendar.contact = \"a@b:c\"", "calendar.contact: this is no address of mail; write"),
        arguments("calendar.impact = bad", "calendar.impact: \"bad\" will not do; write one of"),
        arguments("train.conductor { 2026-W54 = a }", "train.conductor.2026-W54: write a week or"),
        arguments("train.conductor { 2026-11-31 = a }", "train.conductor.2026-11-31: write a week"),
        arguments(
            "windows.a { name = a, days = [mo], from = \"14:00\", length = 1 h }",
            "windows.a.days[0]: \"mo\" will not do; write one of monday, tuesday"),
        arguments(
            "windows.a { name = a, from = \"14:00\", length = 1 h }",
            "windows.a.days: a window needs a day"),
        arguments(
            "windows.a { name = a, days = [monday], from = \"14\", length = 1 h }",
            "windows.a.from: \"14\" will not do; write a time of day in UTC"),
        arguments(
            "windows.a { name = a, days = [monday], from = \"14:00\", length = 25 h }",
            "windows.a.length: \"25 h\" will not do; write 1 min to 24 h"),
        arguments("networks.b { type = ir }", "networks.b.type: write one of console, discord"),
        arguments("networks.b {}", "networks.b.type: write one of console, discord, irc"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"linesBehindTheSettings", "moreLinesBehindTheSettings"})
  void aFaultHasItsLineItsKeyAndWhatToDo(String line, String fault) {
    assertThat(written.settings("", line).faults())
        .singleElement()
        .asString()
        .startsWith("signalbox.conf:12: " + fault);
  }

  static Stream<Arguments> blocksOfIrc() {
    return Stream.of(
        arguments("nick = bot", "networks.i.servers: there is no server"),
        arguments("servers = [\"a:1\"]", "networks.i.nick: is missing; write for instance nick ="),
        arguments("servers = [\"a:1\"], nick = \"1b\"", "networks.i.nick: no IRC nick"),
        arguments(
            "nick = bot, servers = [\"a\"]",
            "networks.i.servers[0]: \"a\" will not do; write host:port"),
        arguments(
            "nick = bot, servers = [\"a:70000\"]",
            "networks.i.servers[0]: \"a:70000\" will not do; write host:port"),
        arguments(
            "nick = bot, servers = [\"a:1\"], sasl { account = a }",
            "networks.i.sasl.password: plain needs a password"),
        arguments(
            "nick = bot, servers = [\"a:1\"], sasl { mechanism = external, account = a }",
            "networks.i.sasl.mechanism: external needs tls.certificate"),
        arguments(
            "nick = bot, servers = [\"a:1\"], tls.trust = \"ca.pem\"",
            "networks.i.tls.trust: there is no such file"),
        arguments(
            "nick = bot, servers = [\"a:1\"], tls.certificate = \"me.pem\"",
            "networks.i.tls.certificate: there is no such file"),
        arguments(
            "nick = bot, servers = [\"a:1\"], rate.burst = 0",
            "networks.i.rate.burst: \"0\" will not do; write 1 to 50"),
        arguments(
            "nick = bot, servers = [\"a:1\"], user-name = \"a b\"",
            "networks.i.user-name: write 1 to 16 letters"),
        arguments(
            "nick = bot, servers = [\"a:1\"], ping-every = 90 s",
            "networks.i.dead-after: write twice ping-every or more"),
        arguments(
            "nick = bot, servers = [\"a:1\"], reconnect.first = 6 min",
            "networks.i.reconnect.first: write no more than longest"),
        arguments(
            "nick = bot, servers = [\"a:1\"], topic.marker = \"a | b\"",
            "networks.i.topic.marker: write 1 to 40 characters without the separator"),
        arguments(
            "nick = bot, servers = [\"a:1\"], topic.idle = \"a|b\"",
            "networks.i.topic.idle: write up to 100 characters without the separator"),
        arguments(
            "nick = bot, servers = [\"a:1\"], topic.separator = \"  \"",
            "networks.i.topic.separator: write 1 to 10 signs"),
        arguments(
            "nick = bot, servers = [\"a:1\"], channels.\"#elsewhere\" {}",
            "networks.i.channels.#elsewhere: no venue has this channel"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("blocksOfIrc")
  void aFaultOfAnIrcNetworkHasItsLine(String keys, String fault) {
    assertThat(written.settings("networks.i {", "  type = irc", keys, "}").faults())
        .singleElement()
        .asString()
        .matches("signalbox.conf:1[1-4]: .*")
        .contains(": " + fault);
  }

  @ParameterizedTest
  @CsvSource({
    "console/#ops,    true",
    "irc/#ops,        true",
    "irc/ops,         false",
    "discord/112233,  true",
    "discord/general, false",
  })
  void aChannelIsOneThatItsNetworkCanHave(String channel, boolean fine) {
    written
        .set("TOKEN", "t")
        .settings(
            "networks.irc { type = irc, nick = bot, servers = [\"localhost:6667\"] }",
            "networks.discord { type = discord, guild = \"223344\", token = ${?TOKEN} }",
            "sal.channel = \"" + channel + "\"");
    if (fine) {
      assertThat(written.faults()).isEmpty();
    } else {
      assertThat(written.faults()).singleElement().asString().startsWith("signalbox.conf:13: sal");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "irc/*!*@bridge.example.org, true",
    "irc/relay?!*@*,             true",
    "irc/relay,                  false",
    "console/*!*@*,              false",
  })
  void aRelayMaskIsAnAddressOnIrc(String mask, boolean fine) {
    written.settings(
        "networks.irc { type = irc, nick = bot, servers = [\"localhost:6667\"] }",
        "relay-masks = [\"" + mask + "\"]");
    if (fine) {
      assertThat(written.faults()).isEmpty();
    } else {
      assertThat(written.faults())
          .containsExactly(
              "signalbox.conf:12: relay-masks[0]: no address on IRC; write for instance"
                  + " \"libera/*!*@bridge.example.org\"");
    }
  }

  @Test
  void aKeyThatNoChannelCanHaveIsAFaultWithoutIt() {
    written
        .set("HUSH", "two words")
        .settings(
            "networks.irc { type = irc, nick = bot, servers = [\"localhost:6667\"]",
            "  channels.\"#ops\".key = ${?HUSH} }",
            "sal.channel = \"irc/#ops\"");
    assertThat(written.faults())
        .singleElement()
        .asString()
        .contains("networks.irc.channels.#ops.key: no key of an IRC channel")
        .doesNotContain("two words");
  }

  @Test
  void aGuildIsItsId() {
    written
        .set("TOKEN", "t")
        .settings("networks.d { type = discord, guild = our-place, token = ${?TOKEN} }");
    assertThat(written.faults())
        .containsExactly(
            "signalbox.conf:11: networks.d.guild: write the server's id, which is digits only");
  }

  @ParameterizedTest
  @CsvSource({
    "roles = { sre-role = sre }, roles.sre-role: write the role's id",
    "gateway-url = \"gateway.example.org\", gateway-url: no address of that kind",
    "gateway-url = \"https://gateway.example.org\", gateway-url: no address of that kind",
    "gateway-url = \"wss://me@gateway.example.org\", gateway-url: no address of that kind",
    "rest-url = \"https://discord.example.org\", rest-url: no address of that kind",
    "rest-url = \"ftp://discord.example.org/\", rest-url: no address of that kind",
  })
  void whatDiscordCannotHaveIsAFault(String line, String words) {
    written
        .set("TOKEN", "t")
        .settings(
            "networks.d { type = discord, guild = \"223344\", token = ${?TOKEN} }",
            "networks.d." + line);
    assertThat(written.faults())
        .singleElement()
        .asString()
        .startsWith("signalbox.conf:12: networks.d." + words);
  }

  @ParameterizedTest
  @CsvSource({
    "1, networks, there is no network",
    "4, default-venue, is missing",
    "6, policy, is missing",
    "7, changes, no change could be named",
    "8, tasks, no task could be named",
  })
  void aKeyThatHasToBeThereIsMissed(int line, String key, String words) {
    assertThat(written.settingsLine(line, "").faults())
        .anySatisfy(
            fault -> assertThat(fault).startsWith("signalbox.conf:1: " + key + ": " + words));
  }

  @Test
  void allFaultsOfAllFilesAreToldAtOnceInTheirOrder() {
    written
        .settings("foo = 1", "oncall = x", "default-venue = nowhere")
        .people("people.sam2 { accounts.console = [SAM] }")
        .policy("nonsense = 1");
    assertThat(written.faults())
        .hasSize(5)
        .satisfiesExactly(
            f -> assertThat(f).startsWith("people.conf:4: people.sam2.accounts.console[0]: "),
            f -> assertThat(f).startsWith("policy/small.conf:7: nonsense: no such key"),
            f -> assertThat(f).startsWith("signalbox.conf:11: foo: no such key"),
            f -> assertThat(f).startsWith("signalbox.conf:12: oncall: write a list"),
            f -> assertThat(f).startsWith("signalbox.conf:13: default-venue: no venue"));
  }

  @Test
  void aFaultyBlockHidesNoFaultBehindIt() {
    assertThat(written.settings("log = 3", "restricted-venue = ops").faults())
        .containsExactly(
            "signalbox.conf:11: log: write a block in braces, { … }",
            "signalbox.conf:12: restricted-venue: this venue is public; name one with public ="
                + " false");
  }

  @Test
  void aFileThatIsNoHoconIsToldWithTheLine() {
    assertThat(written.settings("a = [1, 2", "b = 3 }").faults())
        .anySatisfy(f -> assertThat(f).matches("signalbox.conf:1[12]: is no HOCON here .*"));
  }

  @Test
  void filesThatAreNotThereAreTold() {
    assertThat(new Written(directory).faults()).isEmpty();
    assertThat(
            ConfigurationReader.load(directory.resolve("nowhere"), written.environment())
                    instanceof Loaded.Faulty(var faults)
                ? faults.stream().map(f -> f.where().toString()).toList()
                : null)
        .containsExactly("people.conf:1", "signalbox.conf:1");
  }

  @Test
  void valuesThatReferToEachOtherInACircleAreTold() {
    assertThat(written.settings("a = ${b}", "b = ${a}").faults())
        .anySatisfy(f -> assertThat(f).contains("in a circle"));
  }

  @Test
  void aFaultOfAnIncludedFileNamesThatFile() {
    written.file("more.conf", "oncall = [a]\nfoo = 1\n").settings("include \"more.conf\"");
    assertThat(written.faults())
        .singleElement()
        .asString()
        .startsWith("more.conf:2: foo: no such key");
  }

  @Test
  void aListHasNoHoles() {
    assertThat(written.settings("oncall = [a, null]").faults())
        .containsExactly("signalbox.conf:11: oncall[1]: write a value, or leave it out");
  }

  @Test
  void aNumberIsTextWithAllItsZeros() {
    assertThat(written.settings("oncall = [0070]").configuration().site().onCall())
        .containsExactly("0070");
  }

  @Test
  void aValueMayBeReplacedFromTheEnvironment() {
    written
        .set("LAST", "call the boss")
        .set("oncall", "is no key")
        .settings(
            "delivery { say-for = 1 h, tries = 3 }",
            "last-resort = ${?LAST}",
            "delivery.tries = ${?NO_TRIES}");
    var configuration = written.configuration();
    assertThat(configuration.site().lastResort()).contains("call the boss");
    assertThat(configuration.site().onCall()).isEmpty();
    assertThat(configuration.settings().running().delivery().tries()).isEqualTo(3);
  }
}
