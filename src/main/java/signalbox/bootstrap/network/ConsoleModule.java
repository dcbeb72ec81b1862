package signalbox.bootstrap.network;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import com.google.inject.multibindings.ProvidesIntoSet;
import java.util.Set;
import java.util.function.Function;
import signalbox.chat.Premises;
import signalbox.chat.console.ConsoleCourier;
import signalbox.chat.console.Screen;
import signalbox.command.ReadContext;
import signalbox.config.Configuration;
import signalbox.config.settings.Network;
import signalbox.delivery.Courier;
import signalbox.message.Routes;

/** The console as the only network. */
public final class ConsoleModule extends AbstractModule {
  /** The bot's name on the console, by which it can be addressed. */
  private static final String NICK = "signalbox";

  /** What the console is called when the configuration has none. */
  private static final String NETWORK = "console";

  private final Function<Configuration, Routes> rooms;

  /** With the venues that have a channel on it. */
  public ConsoleModule() {
    this(ConsoleRooms::configured);
  }

  /**
   * @param rooms the venues, with their channels on it
   */
  public ConsoleModule(Function<Configuration, Routes> rooms) {
    this.rooms = rooms;
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
    return new Premises(rooms.apply(configuration), manners, configuration.references(), Set.of());
  }

  /** What the console is called: as no other network is. */
  public static String network(Configuration configuration) {
    var networks = configuration.settings().speech().networks();
    return networks.entrySet().stream()
        .filter(e -> e.getValue() instanceof Network.Console)
        .map(e -> e.getKey())
        .findFirst()
        .orElse(networks.containsKey(NETWORK) ? "the-" + NETWORK : NETWORK);
  }
}
