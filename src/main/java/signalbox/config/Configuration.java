package signalbox.config;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import signalbox.command.reference.References;
import signalbox.config.binding.Fault;
import signalbox.config.binding.Places;
import signalbox.config.settings.Network;
import signalbox.config.settings.OnNetwork;
import signalbox.config.settings.Settings;
import signalbox.domain.Roles;
import signalbox.domain.Roster;
import signalbox.domain.Service;
import signalbox.domain.Site;
import signalbox.domain.Venue;
import signalbox.message.Address;
import signalbox.message.Routes;
import signalbox.policy.PolicyBook;
import signalbox.policy.Team;

/**
 * A configuration that is whole: what operators wrote, as the values that the other rooms take.
 *
 * @param policies every policy in {@code policy/} that can be used, by name
 * @param origins where it stands
 */
public record Configuration(
    Settings settings, Roster roster, SortedMap<String, PolicyBook> policies, Origins origins) {
  public Configuration {
    policies = Collections.unmodifiableSortedMap(new TreeMap<>(policies));
  }

  /**
   * Where each key stands.
   *
   * @param policies by name
   * @param drafts faults of policies that are not chosen, which nobody has to mend
   */
  public record Origins(
      Places settings, Places people, SortedMap<String, Places> policies, List<Fault> drafts) {
    public Origins {
      policies = Collections.unmodifiableSortedMap(new TreeMap<>(policies));
      drafts = List.copyOf(drafts);
    }
  }

  /** The chosen policy. */
  public PolicyBook policy() {
    return Objects.requireNonNull(policies.get(settings.practice().policy()), "chosen policy");
  }

  /** The names of teams that may be written under that policy, which can be used. */
  public List<String> listTeams(String policy) {
    return origins.policies().containsKey(policy)
        ? origins.policies().get(policy).listNames("teams")
        : List.of();
  }

  /** Another policy of the same directory. */
  public Optional<PolicyBook> findPolicy(String name) {
    return Optional.ofNullable(policies.get(name));
  }

  /** What decisions need to know of the place. */
  public Site site() {
    var speech = settings.speech();
    var calendar = settings.calendar();
    return new Site(
        speech.venues().entrySet().stream()
            .map(e -> new Site.KnownVenue(new Venue(e.getKey()), e.getValue().isPublic()))
            .toList(),
        new Venue(speech.defaultVenue()),
        speech.restrictedVenue().map(Venue::new),
        Rota.turns(calendar.train().conductor()),
        calendar.oncall(),
        calendar.windows().values().stream()
            .flatMap(w ->
                w.days().stream().map(day -> new Site.Window(w.name(), day, w.from(), w.length())))
            .toList(),
        calendar.lastResort());
  }

  /** Which channels form which venue. */
  public Routes routes() {
    return new Routes(
        settings.speech().venues().entrySet().stream()
            .map(e -> route(new Venue(e.getKey()), e.getValue()))
            .toList(),
        settings.speech().sal().channel().map(OnNetwork::channel),
        settings.speech().networks().entrySet().stream()
            .flatMap(e -> topics(e.getKey(), e.getValue()))
            .toList(),
        panels());
  }

  /** Discord can show what stands; on IRC it would only scroll by. */
  private Set<Address.Channel> panels() {
    return settings.speech().venues().values().stream()
        .flatMap(venue -> venue.channels().stream())
        .map(OnNetwork::channel)
        .filter(this::isOnDiscord)
        .collect(Collectors.toUnmodifiableSet());
  }

  private boolean isOnDiscord(Address.Channel channel) {
    return settings.speech().networks().get(channel.network()) instanceof Network.Discord;
  }

  /** On IRC, those of the venues' channels, where the network says so. */
  private Stream<Routes.Topic> topics(String name, Network network) {
    if (!(network instanceof Network.Irc irc) || !irc.topic().show()) {
      return Stream.empty();
    }
    return settings.speech().venues().values().stream()
        .flatMap(venue -> venue.channels().stream())
        .filter(channel -> channel.network().equals(name))
        .map(channel -> new Address.Topic(name, channel.name()))
        .map(topic -> new Routes.Topic(topic, irc.topic().idle()));
  }

  /** Which roles put members on teams. */
  public Roles roles() {
    var byNetwork = new TreeMap<String, SortedMap<String, Team>>();
    settings
        .speech()
        .networks()
        .forEach((name, network) -> {
          if (network instanceof Network.Discord discord) {
            var teams = new TreeMap<String, Team>();
            discord.roles().forEach((id, team) -> teams.put(id, new Team(team)));
            byNetwork.put(name, teams);
          }
        });
    return new Roles(byNetwork);
  }

  /** Addresses on that network whose words are other people's, as {@code nick!user@host}. */
  public List<String> listRelayMasks(String network) {
    return settings.typing().relayMasks().stream()
        .filter(mask -> mask.network().equals(network))
        .map(OnNetwork::name)
        .toList();
  }

  private static Routes.Route route(Venue venue, Settings.VenueKeys keys) {
    List<Address.Channel> channels = keys.channels().stream().map(OnNetwork::channel).toList();
    return new Routes.Route(venue, keys.isPublic(), channels, keys.relayed());
  }

  /** Which changes and tasks can be named. */
  public References references() {
    var practice = settings.practice();
    return References.of(
        practice.changes().entrySet().stream()
            .collect(Collectors.toMap(e -> e.getKey(), e -> e.getValue().url())),
        practice.tasks().entrySet().stream()
            .collect(Collectors.toMap(e -> e.getKey(), e -> e.getValue().url())),
        practice.services().stream().map(Service::new).toList());
  }
}
