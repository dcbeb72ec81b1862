package signalbox.config.settings;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import signalbox.config.binding.Key;
import signalbox.config.binding.Secret;

/** A network on which people speak to the bot. */
public sealed interface Network {

  /** The terminal of the sandbox, on which everybody is who they say. */
  record Console() implements Network {}

  /** An IRC network; its channels are those of the venues. */
  record Irc(
      @Key(value = "Servers, tried in this order.", example = "[\"irc.libera.chat:6697\"]")
          List<HostPort> servers,
      @Key(value = "The bot's nick.", example = "signalbox") String nick,
      @Key(
              value = "What /whois shows as its name.",
              otherwise = "\"Signalbox, an emergency deploy bot\"")
          String realName,
      @Key("Encryption.") Tls tls,
      @Key(
              value = "How the bot logs in; without it nobody can be told apart from an impostor.",
              example = "{ mechanism = plain, account = signalbox, password = ${?NAME} }")
          Optional<Sasl> sasl,
      @Key("How fast the bot may speak.") Rate rate)
      implements Network {}

  /** A Discord server; its channels are those of the venues. */
  record Discord(
      @Key(value = "The server's id.", example = "\"223344\"") String guild,
      @Key(value = "The bot's token.", example = "${?SIGNALBOX_DISCORD_TOKEN}") Secret token)
      implements Network {}

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
