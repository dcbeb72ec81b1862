package signalbox.bootstrap.network;

import com.google.inject.AbstractModule;
import com.google.inject.Key;
import com.google.inject.Provider;
import com.google.inject.Singleton;
import com.google.inject.multibindings.Multibinder;
import com.google.inject.name.Names;
import java.time.InstantSource;
import java.util.random.RandomGenerator;
import signalbox.chat.Gaps;
import signalbox.chat.RoleTeams;
import signalbox.chat.Suggestions;
import signalbox.chat.discord.Asides;
import signalbox.chat.discord.DiscordInlet;
import signalbox.chat.discord.Standings;
import signalbox.chat.discord.door.DiscordAdapter;
import signalbox.chat.discord.hear.Indoors;
import signalbox.chat.discord.link.DiscordLink;
import signalbox.chat.discord.link.Times;
import signalbox.chat.discord.post.Addressees;
import signalbox.config.Configuration;
import signalbox.config.settings.Network;
import signalbox.coordinator.Decisions;
import signalbox.delivery.Courier;
import signalbox.delivery.Dispatcher;
import signalbox.delivery.Schedule;
import signalbox.delivery.StandingThings;
import signalbox.program.live.Adapter;
import signalbox.program.live.Heartbeat;

/** One Discord server. */
public final class DiscordModule extends AbstractModule {
  private final String network;
  private final Network.Discord discord;

  public DiscordModule(String network, Network.Discord discord) {
    this.network = network;
    this.discord = discord;
  }

  @Override
  protected void configure() {
    Key<DiscordAdapter> ours = Key.get(DiscordAdapter.class, Names.named(network));
    bind(ours).toProvider(adapter()).in(Singleton.class);
    Multibinder.newSetBinder(binder(), Courier.class).addBinding().to(ours);
    Multibinder.newSetBinder(binder(), Adapter.class)
        .addBinding()
        .toProvider(connected(getProvider(ours)))
        .in(Singleton.class);
  }

  private Provider<DiscordAdapter> adapter() {
    var configuration = getProvider(Configuration.class);
    var indoors = indoors(inlet());
    var heartbeat = getProvider(Heartbeat.class);
    return () ->
        new DiscordAdapter(
            DiscordSettings.surroundings(network, discord, configuration.get()),
            indoors.get(),
            heartbeat.get().silentSince());
  }

  private Provider<DiscordInlet> inlet() {
    var house = getProvider(HouseInlet.class);
    var gaps = getProvider(Gaps.class);
    var dispatcher = getProvider(Dispatcher.class);
    var suggestions = getProvider(Suggestions.class);
    var roles = getProvider(RoleTeams.class);
    return () ->
        new DiscordHouse(network, house.get().of(network), gaps, dispatcher, suggestions, roles);
  }

  private Provider<Indoors> indoors(Provider<DiscordInlet> inlet) {
    var standing = getProvider(StandingThings.class);
    var schedule = getProvider(Schedule.class);
    var decisions = getProvider(Decisions.class);
    return () ->
        new Indoors(
            inlet.get(),
            new Standings(standing.get().listOn(network)),
            new Asides<>(schedule.get()::now),
            new Addressees(network, () -> decisions.get().desk().roster()),
            schedule.get());
  }

  private Provider<Adapter> connected(Provider<DiscordAdapter> ear) {
    var house = getProvider(HouseInlet.class);
    var clock = getProvider(InstantSource.class);
    var chance = getProvider(RandomGenerator.class);
    var times = getProvider(Times.class);
    return () -> {
      var settings = DiscordSettings.link(network, discord, times.get());
      var link = new DiscordLink(settings, ear.get(), clock.get(), chance.get());
      return new Connected(network, link::open, link::close, house.get(), clock.get());
    };
  }
}
