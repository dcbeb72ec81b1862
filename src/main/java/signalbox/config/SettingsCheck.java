package signalbox.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import signalbox.config.settings.HostPort;
import signalbox.config.settings.Network;
import signalbox.config.settings.Network.Sasl.Mechanism;

/** Looks for settings that are allowed and rarely meant. */
final class SettingsCheck {
  private final Configuration configuration;
  private final Complaints faults;
  private final Complaints warnings;

  SettingsCheck(Configuration configuration, Complaints faults, Complaints warnings) {
    this.configuration = configuration;
    this.faults = faults;
    this.warnings = warnings;
  }

  void check() {
    var speech = configuration.settings().speech();
    warnings.when(
        speech.restrictedVenue().isEmpty(),
        "restricted-venue",
        "is not set: restricted cases have no venue in which people can be asked");
    speech
        .venues()
        .forEach((name, venue) ->
            warnings.when(
                venue.relayed() && venue.channels().size() < 2,
                "venues." + name + ".relayed",
                "a bridge has two ends; name both channels, or leave relayed out"));
    speech
        .networks()
        .forEach((name, network) -> {
          switch (network) {
            case Network.Irc irc -> check("networks." + name, irc);
            case Network.Discord discord -> check("networks." + name, discord);
            case Network.Console _ -> {
              // Nothing of it is rarely meant.
            }
          }
        });
  }

  private void check(String key, Network.Discord discord) {
    var teams = configuration.listTeams(configuration.policy().name());
    discord
        .roles()
        .forEach(
            (role, team) -> Names.checkKnown(faults, key + ".roles." + role, "team", team, teams));
    warnings.when(
        isOpen(discord.gatewayUrl(), "ws") || isOpen(discord.restUrl(), "http"),
        key,
        "without encryption the token can be read on the way");
  }

  /** Whether it is not encrypted, and not on this machine. */
  private static boolean isOpen(Optional<String> url, String scheme) {
    return url.map(SettingsCheck::address)
        .filter(at -> scheme.equals(at.getScheme()) && at.getHost() != null)
        .filter(at -> !new HostPort(at.getHost(), 1).isLocal())
        .isPresent();
  }

  private static URI address(String url) {
    try {
      return new URI(url);
    } catch (URISyntaxException _) {
      // Its shape was complained of.
      return URI.create("");
    }
  }

  private void check(String key, Network.Irc irc) {
    warnings.when(
        irc.entry().sasl().isEmpty(),
        key,
        "the bot does not log in (sasl): nobody can be told apart from an impostor");
    warnings.when(
        !irc.entry().tls().enabled() && !irc.servers().stream().allMatch(HostPort::isLocal),
        key + ".tls.enabled",
        irc.entry().sasl().filter(s -> s.mechanism() == Mechanism.PLAIN).isPresent()
            ? "without encryption the password and all that is said can be read on the way"
            : "without encryption all that is said can be read on the way");
  }
}
