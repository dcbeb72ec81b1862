package signalbox.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import signalbox.bootstrap.network.ConsoleModule;
import signalbox.chat.Intake;
import signalbox.chat.Premises;
import signalbox.chat.console.Console;
import signalbox.chat.console.Screen;
import signalbox.config.Configuration;
import signalbox.message.Address;
import signalbox.program.Program;
import signalbox.program.live.House;
import signalbox.program.live.Sandbox;

/** A console on which everybody speaks. */
public final class SandboxModule extends AbstractModule {
  @Override
  protected void configure() {
    install(new ConsoleModule());
    bind(Program.class).to(Sandbox.class);
    bind(Sandbox.class).in(Singleton.class);
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
        ConsoleModule.network(configuration),
        channels,
        screen,
        line -> house.settle(intake.hear(line)),
        clock);
  }
}
