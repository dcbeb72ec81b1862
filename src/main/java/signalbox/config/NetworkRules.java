package signalbox.config;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import signalbox.config.settings.Network;
import signalbox.config.settings.Network.Sasl.Mechanism;
import signalbox.config.settings.OnNetwork;

/** What must hold for networks and for the channels and accounts on them. */
final class NetworkRules {
  private static final Pattern NICK =
      Pattern.compile("[A-Za-z\\[\\]\\\\`_^{|}][A-Za-z0-9\\[\\]\\\\`_^{|}-]{0,29}");
  private static final Pattern IRC_CHANNEL = Pattern.compile("[#&][^ ,\\u0007]{1,63}");
  private static final Pattern SNOWFLAKE = Pattern.compile("\\d{4,20}");

  private final Map<String, Network> networks;
  private final Path directory;
  private final Complaints complaints;

  NetworkRules(Map<String, Network> networks, Path directory, Complaints complaints) {
    this.networks = networks;
    this.directory = directory;
    this.complaints = complaints;
  }

  void check() {
    complaints.whenAbsent(
        complaints.places().listNames("networks").isEmpty(),
        "networks",
        "there is no network; write for instance networks.console { type = console }");
    networks.forEach(this::check);
  }

  private void check(String name, Network network) {
    String key = "networks." + name;
    Names.check(complaints, key, name);
    switch (network) {
      case Network.Irc irc -> check(key, irc);
      case Network.Discord discord ->
          complaints.when(
              !discord.guild().isEmpty() && !isSnowflake(discord.guild()),
              key + ".guild",
              "write the server's id, which is digits only");
      case Network.Console _ -> {
        // A terminal needs nothing.
      }
    }
  }

  private void check(String key, Network.Irc irc) {
    complaints.whenAbsent(
        irc.servers().isEmpty(),
        key + ".servers",
        "there is no server; write for instance [\"irc.libera.chat:6697\"]");
    complaints.when(
        !irc.nick().isEmpty() && !NICK.matcher(irc.nick()).matches(),
        key + ".nick",
        "no IRC nick: up to 30 letters, digits and []\\`_^{|}-, not a digit first");
    if (!irc.tls().trust().equals(Network.Tls.SYSTEM)) {
      checkFile(key + ".tls.trust", irc.tls().trust());
    }
    irc.tls().certificate().ifPresent(c -> checkFile(key + ".tls.certificate", c.toString()));
    irc.sasl().ifPresent(sasl -> check(key + ".sasl", sasl, irc.tls()));
  }

  private void check(String key, Network.Sasl sasl, Network.Tls tls) {
    boolean isPlain = sasl.mechanism() == Mechanism.PLAIN;
    complaints.whenAbsent(
        isPlain && sasl.password().isEmpty(),
        key + ".password",
        "plain needs a password; write password = ${?NAME} and set NAME in the environment, or"
            + " password-file = \"path\"");
    complaints.when(
        !isPlain && (tls.certificate().isEmpty() || !tls.enabled()),
        key + ".mechanism",
        "external needs tls.certificate and tls.enabled = true");
  }

  private void checkFile(String key, String file) {
    boolean found;
    try {
      found = Files.isReadable(directory.resolve(file));
    } catch (InvalidPathException _) {
      found = false;
    }
    complaints.when(!found, key, "there is no such file that can be read in " + directory);
  }

  /** Complains of a channel that its network cannot have. */
  void checkChannel(String key, OnNetwork channel) {
    if (!isKnown(key, channel.network())) {
      return;
    }
    boolean wrong =
        switch (networks.get(channel.network())) {
          case Network.Irc _ -> !IRC_CHANNEL.matcher(channel.name()).matches();
          case Network.Console _ -> !channel.name().startsWith("#");
          case Network.Discord _ -> !isSnowflake(channel.name());
          // Faulty itself, which is told already.
          case null -> false;
        };
    complaints.when(
        wrong,
        key,
        "no channel of " + channel.network() + "; IRC has \"#name\", Discord the channel's id");
  }

  /** Whether that network is configured, well or not; complains when it is not. */
  boolean isKnown(String key, String network) {
    var known = complaints.places().listNames("networks");
    Names.checkKnown(complaints, key, "network", network, known);
    return known.contains(network);
  }

  private static boolean isSnowflake(String text) {
    return SNOWFLAKE.matcher(text).matches();
  }
}
