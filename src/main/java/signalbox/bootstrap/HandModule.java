package signalbox.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.Multibinder;
import java.time.InstantSource;
import java.util.Random;
import java.util.concurrent.Executor;
import java.util.random.RandomGenerator;
import signalbox.bootstrap.machine.InBackground;
import signalbox.chat.LinkCodes;
import signalbox.chat.Premises;
import signalbox.chat.Reloader;
import signalbox.coordinator.Decisions;
import signalbox.coordinator.DeskKeeper;
import signalbox.delivery.Courier;
import signalbox.delivery.DeliveryLimits;
import signalbox.delivery.Schedule;
import signalbox.program.play.Engines;
import signalbox.store.Store;

/** Engines without a thread or a clock of their own, for plays. */
final class HandModule extends AbstractModule {
  private final Engines.Parts parts;
  private final Premises premises;

  HandModule(Engines.Parts parts, Premises premises) {
    this.parts = parts;
    this.premises = premises;
  }

  @Override
  protected void configure() {
    bind(Store.class).toInstance(parts.store());
    bind(Schedule.class).toInstance(parts.schedule());
    bind(InstantSource.class).toInstance(parts.schedule()::now);
    bind(RandomGenerator.class).toInstance(new Random(1));
    bind(LinkCodes.class).toInstance(new LinkCodes(new Random(1)));
    bind(DeliveryLimits.class).toInstance(DeliveryLimits.usual());
    bind(Executor.class).annotatedWith(InBackground.class).toInstance(Runnable::run);
    bind(Premises.class).toInstance(premises);
    bind(Reloader.class).toInstance(parts.reloader());
    bind(Decisions.class).to(DeskKeeper.class);
    Multibinder.newSetBinder(binder(), Courier.class).addBinding().toInstance(parts.courier());
  }
}
