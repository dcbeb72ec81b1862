package signalbox.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import com.google.inject.multibindings.ProvidesIntoSet;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import signalbox.bootstrap.network.Served;
import signalbox.chat.Intake;
import signalbox.chat.Premises;
import signalbox.chat.console.Console;
import signalbox.chat.console.ConsoleCourier;
import signalbox.chat.console.Screen;
import signalbox.command.ReadContext;
import signalbox.config.Configuration;
import signalbox.config.settings.Network;
import signalbox.delivery.Courier;
import signalbox.message.Address;
import signalbox.program.Program;
import signalbox.program.live.House;
import signalbox.program.live.Sandbox;

/** The console as the only network, with the venues that have a channel on it. */
public final class SandboxModule extends AbstractModule {
  /** The bot's name on the console, by which it can be addressed. */
  private static final String NICK = "signalbox";

  /** What the console is called when the configuration has none. */
  private static final String NETWORK = "console";

  @Override
  protected void configure() {
    bind(Program.class).to(Sandbox.class);
    bind(Sandbox.class).in(Singleton.class);
  }

  @ProvidesIntoSet
  @Singleton
  Courier courier(Configuration configuration, Screen screen) {
    return new ConsoleCourier(network(configuration), screen);
  }

  @Provides
  @Singleton
  Premises premises(Configuration configuration) {
    var typing = configuration.settings().typing();
    var manners =
        new ReadContext.Manners(typing.commandPrefix(), NICK, Set.copyOf(typing.ignoredCommands()));
    return new Premises(
        Served.only(Set.of(network(configuration)), configuration.routes()),
        manners,
        configuration.references(),
        Set.of());
  }

  @Provides
  @Singleton
  Console console(
      Configuration configuration,
      Premises premises,
      Screen screen,
      Intake intake,
      House house,
      InstantSource clock) {
    List<String> channels =
        premises.routes().venues().stream()
            .flatMap(route -> route.channels().stream())
            .map(Address.Channel::name)
            .toList();
    return new Console(
        network(configuration), channels, screen, line -> house.settle(intake.hear(line)), clock);
  }

  private static String network(Configuration configuration) {
    return configuration.settings().speech().networks().entrySet().stream()
        .filter(e -> e.getValue() instanceof Network.Console)
        .map(e -> e.getKey())
        .findFirst()
        .orElse(NETWORK);
  }
}
