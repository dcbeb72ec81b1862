package signalbox.config;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import signalbox.config.settings.Network;
import signalbox.config.settings.OnNetwork;
import signalbox.config.settings.Settings;

/** What must hold for networks and for the channels and accounts on them. */
final class NetworkRules {
  private static final Pattern IRC_CHANNEL = Pattern.compile("[#&][^ ,\\u0007]{1,63}");
  private static final Pattern MASK = Pattern.compile("[^!@]+![^!@]+@[^!@]+");
  private static final Pattern GATEWAY = Pattern.compile("wss?://[^\\s/?#@]+[^\\s@]*");
  private static final Pattern REST = Pattern.compile("https?://[^\\s/?#@]+[^\\s@]*/");
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
      case Network.Irc irc -> new IrcRules(key, irc, directory, complaints).check();
      case Network.Discord discord -> check(key, discord);
      case Network.Console _ -> {
        // A terminal needs nothing.
      }
    }
  }

  private void check(String key, Network.Discord discord) {
    complaints.when(
        !discord.guild().isEmpty() && !isSnowflake(discord.guild()),
        key + ".guild",
        "write the server's id, which is digits only");
    for (String role : discord.roles().keySet()) {
      complaints.when(
          !isSnowflake(role),
          key + ".roles." + role,
          "write the role's id, which is digits only, and the team");
    }
    checkUrl(key + ".gateway-url", discord.gatewayUrl(), GATEWAY, "wss://gateway.example.org");
    checkUrl(key + ".rest-url", discord.restUrl(), REST, "https://discord.example.org/api/v10/");
  }

  private void checkUrl(String key, Optional<String> url, Pattern shape, String example) {
    complaints.when(
        url.filter(u -> !shape.matcher(u).matches()).isPresent(),
        key,
        "no address of that kind; write for instance \"" + example + "\"");
  }

  /** Complains of what is said about channels in which the bot does not speak. */
  void checkIrcChannels(Settings.Speech speech) {
    var spoken = new HashSet<OnNetwork>();
    speech.venues().values().forEach(venue -> spoken.addAll(venue.channels()));
    speech.sal().channel().ifPresent(spoken::add);
    networks.forEach((name, network) -> {
      if (network instanceof Network.Irc irc) {
        for (String channel : irc.channels().keySet()) {
          complaints.when(
              !spoken.contains(new OnNetwork(name, channel)),
              "networks." + name + ".channels." + channel,
              "no venue has this channel; name it in a venue's channels, letter by letter");
        }
      }
    });
  }

  /** Complains of an address that IRC cannot have. */
  void checkMask(String key, OnNetwork mask) {
    if (isKnown(key, mask.network())) {
      complaints.when(
          networks.get(mask.network()) instanceof Network.Irc
              ? !MASK.matcher(mask.name()).matches()
              : networks.containsKey(mask.network()),
          key,
          "no address on IRC; write for instance \"libera/*!*@bridge.example.org\"");
    }
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
