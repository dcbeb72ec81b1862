package signalbox.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import java.time.InstantSource;
import signalbox.config.Configuration;
import signalbox.store.Store;
import signalbox.store.opening.Stores;

/** The store of the configuration, opened by its one writer. */
public final class StoreModule extends AbstractModule {
  @Provides
  @Singleton
  Store store(Configuration configuration, InstantSource clock) {
    return Stores.open(configuration.settings().running().store().url(), clock);
  }
}
