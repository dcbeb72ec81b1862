package signalbox.bootstrap.plan;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import java.time.InstantSource;
import signalbox.config.Configuration;
import signalbox.config.plan.PlanFile;
import signalbox.delivery.ThreadSchedule;
import signalbox.program.Program;
import signalbox.program.Streams;
import signalbox.program.plan.HandOver;
import signalbox.program.plan.Inbox;
import signalbox.store.StoreFault;
import signalbox.store.opening.Stores;

/** A plan on its way to the bot that holds the store. */
public final class HandOverModule extends AbstractModule {
  private final PlanFile plan;
  private final StoreFault held;

  public HandOverModule(PlanFile plan, StoreFault held) {
    this.plan = plan;
    this.held = held;
  }

  @Provides
  @Singleton
  Program program(Configuration configuration, Streams streams) {
    return new HandOver(
        plan,
        Stores.findFile(configuration.settings().running().store().url()).map(Inbox::beside),
        held.getMessage(),
        new ThreadSchedule("hand-over", InstantSource.system()),
        streams);
  }
}
