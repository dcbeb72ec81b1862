package signalbox.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;
import signalbox.chat.Reloader;
import signalbox.chat.discord.link.Times;
import signalbox.config.Configuration;
import signalbox.coordinator.Coordinator;
import signalbox.coordinator.Decisions;
import signalbox.coordinator.DeskKeeper;
import signalbox.coordinator.Outlet;
import signalbox.delivery.DeliveryLimits;
import signalbox.delivery.Schedule;
import signalbox.delivery.ThreadSchedule;
import signalbox.program.ExitCode;
import signalbox.program.Invocation;
import signalbox.program.live.Adoption;
import signalbox.program.live.Heartbeat;
import signalbox.program.live.House;
import signalbox.program.live.Post;
import signalbox.rendering.text.IncidentForm;

/** The threads of a living program: the one that writes and the one that sends. */
public final class LiveModule extends AbstractModule {
  private final Invocation invocation;

  public LiveModule(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  protected void configure() {
    install(new CoordinatorModule());
    install(new DeliveryModule());
    install(new ChatModule());
    bind(Invocation.class).toInstance(invocation);
    bind(Decisions.class).to(Coordinator.class);
    bind(Schedule.class).to(ThreadSchedule.class);
    bind(Adoption.class).in(Singleton.class);
    bind(House.class).in(Singleton.class);
    bind(Post.class).in(Singleton.class);
    bind(Times.class).toInstance(Times.usual());
  }

  @Provides
  @Singleton
  Coordinator coordinator(DeskKeeper keeper, Outlet outlet, InstantSource clock) {
    return new Coordinator(keeper, outlet, clock, LiveModule::giveUp);
  }

  /** On a thread of its own, since stopping waits for the one that found out. */
  private static void giveUp() {
    Thread.ofPlatform()
        .name("give-up")
        .start(() -> Runtime.getRuntime().exit(ExitCode.STORE.number()));
  }

  @Provides
  @Singleton
  ThreadSchedule schedule(InstantSource clock) {
    return new ThreadSchedule("delivery", clock);
  }

  @Provides
  @Singleton
  Heartbeat heartbeat(Configuration configuration, Schedule schedule, InstantSource clock) {
    var file = configuration.settings().running().heartbeat().file();
    return new Heartbeat(file, schedule, clock);
  }

  @Provides
  @Singleton
  DeliveryLimits limits(Configuration configuration) {
    var keys = configuration.settings().running().delivery();
    return new DeliveryLimits(
        keys.sayFor(), keys.answerFor(), keys.alarmAfter(), keys.courierTime(), keys.tries());
  }

  @Provides
  @Singleton
  Optional<IncidentForm> form(Configuration configuration) {
    return Publishers.incidentForm(configuration);
  }

  @Provides
  @Singleton
  Reloader reloader(Configuration running) {
    return new ConfigurationReloader(invocation.config(), running);
  }
}
