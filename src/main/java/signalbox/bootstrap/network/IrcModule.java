package signalbox.bootstrap.network;

import com.google.inject.AbstractModule;
import com.google.inject.Key;
import com.google.inject.Provider;
import com.google.inject.Singleton;
import com.google.inject.multibindings.Multibinder;
import com.google.inject.name.Names;
import java.time.InstantSource;
import java.util.random.RandomGenerator;
import signalbox.chat.irc.IrcAdapter;
import signalbox.chat.irc.link.IrcLink;
import signalbox.config.Configuration;
import signalbox.config.settings.Network;
import signalbox.delivery.Courier;
import signalbox.delivery.Schedule;
import signalbox.program.Invocation;
import signalbox.program.live.Adapter;

/** One IRC network. */
public final class IrcModule extends AbstractModule {
  private final String network;
  private final Network.Irc irc;

  public IrcModule(String network, Network.Irc irc) {
    this.network = network;
    this.irc = irc;
  }

  @Override
  protected void configure() {
    Key<IrcAdapter> ours = Key.get(IrcAdapter.class, Names.named(network));
    bind(ours).toProvider(adapter()).in(Singleton.class);
    Multibinder.newSetBinder(binder(), Courier.class).addBinding().to(ours);
    Multibinder.newSetBinder(binder(), Adapter.class)
        .addBinding()
        .toProvider(connected(getProvider(ours)))
        .in(Singleton.class);
  }

  private Provider<IrcAdapter> adapter() {
    var configuration = getProvider(Configuration.class);
    var house = getProvider(HouseInlet.class);
    var schedule = getProvider(Schedule.class);
    return () ->
        new IrcAdapter(
            IrcSurroundings.of(network, irc, configuration.get()),
            house.get().of(network),
            schedule.get());
  }

  private Provider<Adapter> connected(Provider<IrcAdapter> ear) {
    var house = getProvider(HouseInlet.class);
    var invocation = getProvider(Invocation.class);
    var clock = getProvider(InstantSource.class);
    var chance = getProvider(RandomGenerator.class);
    return () -> {
      var settings = IrcSettings.of(network, irc, invocation.get().config());
      var link = new IrcLink(settings, ear.get(), clock.get(), chance.get());
      return new Connected(network, link::open, link::close, house.get(), clock.get());
    };
  }
}
