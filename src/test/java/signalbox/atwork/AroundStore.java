package signalbox.atwork;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.function.UnaryOperator;
import signalbox.config.Configuration;
import signalbox.store.Store;
import signalbox.store.opening.Stores;

/** The store of the configuration, with something of a test around it. */
final class AroundStore extends AbstractModule {
  private final UnaryOperator<Store> around;

  AroundStore(UnaryOperator<Store> around) {
    this.around = around;
  }

  @Provides
  @Singleton
  Store store(Configuration configuration, InstantSource clock) {
    var settings = configuration.settings().running();
    return around.apply(Stores.open(settings.store().url(), clock));
  }
}
