package signalbox.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.Module;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import java.time.InstantSource;
import signalbox.config.Configuration;
import signalbox.program.Invocation;
import signalbox.program.Program;
import signalbox.program.Streams;
import signalbox.program.inspect.ExportCalendar;
import signalbox.program.inspect.ExportCases;
import signalbox.program.inspect.Health;
import signalbox.program.inspect.ShowStatistics;
import signalbox.program.inspect.VerifyHistory;
import signalbox.store.Store;
import signalbox.store.opening.Stores;

/** The modules of the programs that look without touching, one for each. */
public final class InspectModules {
  private InspectModules() {}

  public static Module verify() {
    return new VerifyModule();
  }

  public static Module export(Invocation.Export invocation) {
    return new ExportModule(invocation);
  }

  public static Module calendar(Invocation.Calendar invocation) {
    return new CalendarModule(invocation);
  }

  public static Module stats(Invocation.Stats invocation) {
    return new StatsModule(invocation);
  }

  public static Module health() {
    return new HealthModule();
  }

  /** Opened beside the writer, whose lock is never taken. */
  private static Store forReading(Configuration configuration) {
    return Stores.openForReading(configuration.settings().running().store().url());
  }

  private static final class VerifyModule extends AbstractModule {
    @Provides
    @Singleton
    Program program(Configuration configuration, Streams streams) {
      return new VerifyHistory(streams, forReading(configuration));
    }
  }

  private static final class ExportModule extends AbstractModule {
    private final Invocation.Export invocation;

    ExportModule(Invocation.Export invocation) {
      this.invocation = invocation;
    }

    @Provides
    @Singleton
    Program program(Configuration configuration, Streams streams) {
      return new ExportCases(
          invocation,
          streams,
          forReading(configuration),
          Publishers.incidentForm(configuration),
          InstantSource.system());
    }
  }

  private static final class CalendarModule extends AbstractModule {
    private final Invocation.Calendar invocation;

    CalendarModule(Invocation.Calendar invocation) {
      this.invocation = invocation;
    }

    @Provides
    @Singleton
    Program program(Configuration configuration, Streams streams) {
      return new ExportCalendar(
          invocation, streams, forReading(configuration), Publishers.of(configuration));
    }
  }

  private static final class StatsModule extends AbstractModule {
    private final Invocation.Stats invocation;

    StatsModule(Invocation.Stats invocation) {
      this.invocation = invocation;
    }

    @Provides
    @Singleton
    Program program(Configuration configuration, Streams streams) {
      return new ShowStatistics(
          invocation, streams, forReading(configuration), InstantSource.system());
    }
  }

  private static final class HealthModule extends AbstractModule {
    @Provides
    @Singleton
    Program program(Configuration configuration, Streams streams) {
      return new Health(
          configuration.settings().running().heartbeat().file(), streams, InstantSource.system());
    }
  }
}
