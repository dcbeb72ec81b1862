package signalbox.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.Module;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import com.google.inject.multibindings.Multibinder;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import signalbox.bootstrap.machine.InBackground;
import signalbox.bootstrap.network.DiscordModule;
import signalbox.bootstrap.network.HouseInlet;
import signalbox.bootstrap.network.IrcModule;
import signalbox.bootstrap.network.Served;
import signalbox.bootstrap.plan.InboxModule;
import signalbox.chat.Premises;
import signalbox.command.ReadContext;
import signalbox.config.Configuration;
import signalbox.config.settings.Network;
import signalbox.config.settings.OnNetwork;
import signalbox.coordinator.Bookkeeper;
import signalbox.delivery.ThreadSchedule;
import signalbox.domain.Account;
import signalbox.program.Program;
import signalbox.program.live.Adapter;
import signalbox.program.live.CalendarFile;
import signalbox.program.live.RunNetworks;
import signalbox.rendering.calendar.MaintenanceCalendar;

/** The program {@code run}, with a module for each network that it can speak on. */
public final class RunModule extends AbstractModule implements OfConfiguration {
  /** What the bot is called where no network calls it otherwise. */
  private static final String NAME = "signalbox";

  @Override
  protected void configure() {
    Multibinder.newSetBinder(binder(), Adapter.class);
    bind(Program.class).to(RunNetworks.class);
    bind(RunNetworks.class).in(Singleton.class);
    bind(HouseInlet.class).in(Singleton.class);
    install(new InboxModule());
  }

  @Override
  public List<Module> listFor(Configuration configuration) {
    return configuration.settings().speech().networks().entrySet().stream()
        .flatMap(e -> module(e.getKey(), e.getValue()))
        .toList();
  }

  private static Stream<Module> module(String name, Network network) {
    return switch (network) {
      case Network.Irc irc -> Stream.of(new IrcModule(name, irc));
      case Network.Discord discord -> Stream.of(new DiscordModule(name, discord));
      case Network.Console _ -> Stream.empty();
    };
  }

  @Provides
  @Singleton
  Premises premises(Configuration configuration, Set<Adapter> adapters) {
    var typing = configuration.settings().typing();
    Set<String> networks =
        adapters.stream().map(Adapter::network).collect(Collectors.toUnmodifiableSet());
    return new Premises(
        Served.only(networks, configuration.routes()),
        new ReadContext.Manners(typing.commandPrefix(), NAME, Set.copyOf(typing.ignoredCommands())),
        configuration.references(),
        accounts(typing.bots(), typing.relays()));
  }

  @Provides
  @Singleton
  CalendarFile calendar(
      Configuration configuration, Bookkeeper bookkeeper, @InBackground ThreadSchedule files) {
    return new CalendarFile(
        configuration.settings().running().calendar().file(),
        new MaintenanceCalendar(Publishers.of(configuration)),
        bookkeeper,
        files);
  }

  /** A long history is read, and a long plan submitted, without delivery waiting for it. */
  @Provides
  @Singleton
  @InBackground
  ThreadSchedule files(InstantSource clock) {
    return new ThreadSchedule("files", clock);
  }

  private static Set<Account> accounts(List<OnNetwork> bots, List<OnNetwork> relays) {
    return Stream.concat(bots.stream(), relays.stream())
        .map(OnNetwork::account)
        .collect(Collectors.toUnmodifiableSet());
  }
}
