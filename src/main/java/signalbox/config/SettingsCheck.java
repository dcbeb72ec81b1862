package signalbox.config;

import signalbox.config.settings.HostPort;
import signalbox.config.settings.Network;
import signalbox.config.settings.Network.Sasl.Mechanism;

/** Looks for settings that are allowed and rarely meant. */
final class SettingsCheck {
  private final Configuration configuration;
  private final Complaints warnings;

  SettingsCheck(Configuration configuration, Complaints warnings) {
    this.configuration = configuration;
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
          if (network instanceof Network.Irc irc) {
            check("networks." + name, irc);
          }
        });
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
