package signalbox.bootstrap;

import com.google.inject.AbstractModule;
import signalbox.config.Configuration;
import signalbox.program.Streams;

/** What was read before anything was put together. */
final class ConfigurationModule extends AbstractModule {
  private final Configuration configuration;
  private final Streams streams;

  ConfigurationModule(Configuration configuration, Streams streams) {
    this.configuration = configuration;
    this.streams = streams;
  }

  @Override
  protected void configure() {
    bind(Configuration.class).toInstance(configuration);
    bind(Streams.class).toInstance(streams);
  }
}
