package signalbox.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import com.google.inject.multibindings.Multibinder;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import signalbox.coordinator.Decisions;
import signalbox.coordinator.Outlet;
import signalbox.delivery.Courier;
import signalbox.delivery.DeliveryLimits;
import signalbox.delivery.DeliveryReports;
import signalbox.delivery.Dispatcher;
import signalbox.delivery.Schedule;
import signalbox.delivery.StandingThings;
import signalbox.domain.CaseId;
import signalbox.domain.Command;
import signalbox.domain.Envelope;
import signalbox.message.Parcel;
import signalbox.store.Posted;
import signalbox.store.Store;

/** The dispatcher, between the coordinator on one side and the couriers on the other. */
final class DeliveryModule extends AbstractModule {
  @Override
  protected void configure() {
    Multibinder.newSetBinder(binder(), Courier.class);
    bind(Outlet.class).to(ToDispatcher.class);
    bind(ToDispatcher.class).in(Singleton.class);
    bind(DeliveryReports.class).to(ToDesk.class);
    bind(ToDesk.class).in(Singleton.class);
  }

  @Provides
  @Singleton
  Dispatcher dispatcher(
      Set<Courier> couriers,
      Store store,
      Schedule schedule,
      DeliveryLimits limits,
      DeliveryReports reports,
      RandomGenerator chance) {
    return new Dispatcher(couriers, store.outbox(), schedule, limits, reports, chance);
  }

  @Provides
  @Singleton
  StandingThings standing(Store store) {
    return store.outbox()::standing;
  }

  /** What is kept goes to the dispatcher. */
  static final class ToDispatcher implements Outlet {
    private final Dispatcher dispatcher;

    @Inject
    ToDispatcher(Dispatcher dispatcher) {
      this.dispatcher = dispatcher;
    }

    @Override
    public void posted(List<Posted> parcels) {
      dispatcher.posted(parcels);
    }

    @Override
    public void missed() {
      dispatcher.lookIntoOutbox();
    }

    @Override
    public void fleeting(List<Parcel> parcels) {
      dispatcher.fleeting(parcels);
    }
  }

  /** What could not be delivered comes back to the desk as a command. */
  static final class ToDesk implements DeliveryReports {
    private final Provider<Decisions> decisions;
    private final InstantSource clock;

    @Inject
    ToDesk(Provider<Decisions> decisions, InstantSource clock) {
      this.decisions = decisions;
      this.clock = clock;
    }

    @Override
    public void undelivered(CaseId about, String network, String why) {
      var note = new Command.NoteUndelivered(about, network, why);
      var _ = decisions.get().submit(Envelope.ofClock(clock.instant(), note));
    }
  }
}
