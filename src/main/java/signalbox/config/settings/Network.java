package signalbox.config.settings;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import signalbox.config.binding.Key;
import signalbox.config.binding.Secret;

/** A network on which people speak to the bot. */
public sealed interface Network {

  /** The terminal of the sandbox, on which everybody is who they say. */
  record Console() implements Network {}

  /** An IRC network; its channels are those of the venues. */
  record Irc(
      @Key(
              value = "Servers, tried in this order, over and over until one answers.",
              example = "[\"irc.libera.chat:6697\"]")
          List<HostPort> servers,
      @Key(value = "Who the bot is there.", name = Key.FLAT) Name name,
      @Key(value = "How the bot gets in.", name = Key.FLAT) Entry entry,
      @Key(value = "How the connection is used and kept.", name = Key.FLAT) Connection connection,
      @Key(
              value = "What some channels need, by channel; most need nothing.",
              otherwise = "{}",
              example = "{ \"#example-security\" { key = ${?NAME} } }")
          Map<String, IrcChannel> channels,
      @Key("What the topics of its channels show.") Topic topic)
      implements Network {}

  /** A Discord server; its channels are those of the venues. */
  record Discord(
      @Key(value = "The server's id.", example = "\"223344\"") String guild,
      @Key(value = "The bot's token.", example = "${?SIGNALBOX_DISCORD_TOKEN}") Secret token,
      @Key(
              value =
                  "Roles that put members on teams, by the role's id; nobody becomes a member by a"
                      + " role.",
              otherwise = "{}",
              example = "{ \"998877\" = sre }")
          Map<String, String> roles,
      @Key(
              value = "The gateway to connect to; not set: the one that Discord names.",
              example = "\"wss://gateway.example.org\"")
          Optional<String> gatewayUrl,
      @Key(
              value = "Where its REST interface is; not set: Discord's own.",
              example = "\"https://discord.example.org/api/v10/\"")
          Optional<String> restUrl)
      implements Network {
    /** The same without what may change while the program runs. */
    public Discord withoutRoles() {
      return new Discord(guild, token, Map.of(), gatewayUrl, restUrl);
    }
  }

  /** Who the bot is on an IRC network. */
  record Name(
      @Key(value = "The bot's nick.", example = "signalbox") String nick,
      @Key(
              value = "The user name, which stands before the @ of its address.",
              otherwise = "signalbox")
          String userName,
      @Key(
              value = "What /whois shows as its name.",
              otherwise = "\"Signalbox, an emergency deploy bot\"")
          String realName) {}

  /** How the bot gets into an IRC network. */
  record Entry(
      @Key("Encryption.") Tls tls,
      @Key(
              value = "How the bot logs in; without it nobody can be told apart from an impostor.",
              example = "{ mechanism = plain, account = signalbox, password = ${?NAME} }")
          Optional<Sasl> sasl,
      @Key(
              value = "The password of the server itself, where it asks for one.",
              example = "${?SIGNALBOX_SERVER_PASSWORD}")
          Optional<Secret> password) {}

  /** How an IRC connection is used and kept. */
  record Connection(
      @Key("How fast the bot may speak.") Rate rate,
      @Key(
              value = "The server is asked this often whether it is there.",
              otherwise = "60 s",
              from = "1 s",
              to = "10 min")
          Duration pingEvery,
      @Key(
              value =
                  "A server that has said nothing for so long is left; twice ping-every or more.",
              otherwise = "150 s",
              from = "2 s",
              to = "20 min")
          Duration deadAfter,
      @Key("How it is tried again.") Reconnect reconnect) {}

  /** How a connection that was lost is made again: for ever, less and less often. */
  record Reconnect(
      @Key(
              value = "The first attempt comes within this time.",
              otherwise = "5 s",
              from = "10 ms",
              to = "10 min")
          Duration first,
      @Key(
              value = "No attempt comes later than this after the one before.",
              otherwise = "5 min",
              from = "10 ms",
              to = "1 h")
          Duration longest) {}

  /** What one IRC channel needs. */
  record IrcChannel(
      @Key(value = "The key with which it is joined.", example = "${?SIGNALBOX_SECURITY_KEY}")
          Optional<Secret> key) {}

  /** One segment of a topic shows what is open; the rest is left alone. */
  record Topic(
      @Key(
              value = "Whether the bot sets topics; it needs the right to.",
              otherwise = "false",
              example = "true")
          boolean show,
      @Key(
              value =
                  "What the segment begins with; by it the bot finds its segment again, and where"
                      + " none begins so it adds one at the end.",
              otherwise = "EMERGENCY")
          String marker,
      @Key(
              value =
                  "What follows the marker when nothing is open; empty: the segment is taken out.",
              otherwise = "\"\"",
              example = "\"no emergency\"")
          String idle,
      @Key(value = "What stands between segments.", otherwise = "\" | \"") String separator) {}

  /** Encryption of an IRC connection. */
  record Tls(
      @Key(value = "Whether to encrypt; leave it on but for a test server.", otherwise = "true")
          boolean enabled,
      @Key(
              value =
                  "Whose certificates are trusted: system, or a file in PEM with a CA or the"
                      + " server's own.",
              otherwise = "system",
              example = "\"libera.pem\"")
          String trust,
      @Key(
              value = "A file in PEM with the bot's own certificate and key, for external.",
              example = "\"signalbox.pem\"")
          Optional<Path> certificate) {
    /** The word for what the operating system trusts. */
    public static final String SYSTEM = "system";
  }

  /** How the bot logs in to IRC. */
  record Sasl(
      @Key(value = "plain: by password; external: by certificate.", otherwise = "plain")
          Mechanism mechanism,
      @Key(value = "The bot's services account.", example = "signalbox") String account,
      @Key(value = "The account's password.", example = "${?SIGNALBOX_LIBERA_PASSWORD}")
          Optional<Secret> password) {
    /** The ways that are known. */
    public enum Mechanism {
      PLAIN,
      EXTERNAL
    }
  }

  /** How fast the bot may speak: a bucket of lines that fills up again. */
  record Rate(
      @Key(value = "Lines at once.", otherwise = "4", from = "1", to = "50") int burst,
      @Key(
              value = "After them, one line in this time.",
              otherwise = "2 s",
              from = "1 ms",
              to = "1 min")
          Duration every) {}
}
