package signalbox.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.TypeLiteral;
import com.google.inject.multibindings.Multibinder;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Executor;
import java.util.random.RandomGenerator;
import signalbox.bootstrap.machine.InBackground;
import signalbox.chat.Clerk;
import signalbox.chat.Premises;
import signalbox.chat.Reloader;
import signalbox.coordinator.Decisions;
import signalbox.coordinator.DeskKeeper;
import signalbox.delivery.Courier;
import signalbox.delivery.DeliveryLimits;
import signalbox.delivery.Schedule;
import signalbox.program.play.Engines;
import signalbox.rendering.text.IncidentForm;
import signalbox.store.Store;

/** Engines without a thread or a clock of their own, for plays. */
final class HandModule extends AbstractModule {
  private final Engines.Parts parts;
  private final Premises premises;
  private final Optional<IncidentForm> form;

  /**
   * @param form the form for incident reports of a wiki; empty: none is known
   */
  HandModule(Engines.Parts parts, Premises premises, Optional<IncidentForm> form) {
    this.parts = parts;
    this.premises = premises;
    this.form = form;
  }

  @Override
  protected void configure() {
    bind(Store.class).toInstance(parts.store());
    bind(Schedule.class).toInstance(parts.schedule());
    bind(InstantSource.class).toInstance(parts.schedule()::now);
    bind(RandomGenerator.class).toInstance(new Random(1));
    bind(Clerk.Codes.class).toInstance(new Clerk.Codes(new Random(1)));
    bind(DeliveryLimits.class).toInstance(DeliveryLimits.usual());
    bind(Executor.class).annotatedWith(InBackground.class).toInstance(Runnable::run);
    bind(Premises.class).toInstance(premises);
    bind(new TypeLiteral<Optional<IncidentForm>>() {}).toInstance(form);
    bind(Reloader.class).toInstance(parts.reloader());
    bind(Decisions.class).to(DeskKeeper.class);
    Multibinder.newSetBinder(binder(), Courier.class).addBinding().toInstance(parts.courier());
  }
}
