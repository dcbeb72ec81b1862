package signalbox.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import signalbox.config.Configuration;
import signalbox.program.Program;
import signalbox.program.Streams;
import signalbox.program.live.RunNetworks;

/** The program {@code run}. */
public final class RunModule extends AbstractModule {
  @Provides
  @Singleton
  Program program(Configuration configuration, Streams streams) {
    return new RunNetworks(configuration.settings(), streams);
  }
}
