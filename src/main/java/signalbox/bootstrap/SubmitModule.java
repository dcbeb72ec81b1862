package signalbox.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import java.time.InstantSource;
import signalbox.bootstrap.machine.MachineModule;
import signalbox.bootstrap.network.ConsoleModule;
import signalbox.chat.Intake;
import signalbox.chat.Premises;
import signalbox.chat.console.Screen;
import signalbox.config.Configuration;
import signalbox.config.plan.PlanFile;
import signalbox.coordinator.Decisions;
import signalbox.program.ExitCode;
import signalbox.program.Invocation;
import signalbox.program.Program;
import signalbox.program.Streams;
import signalbox.program.live.House;
import signalbox.program.live.SubmitPlan;

/** A console on which a file speaks. */
public final class SubmitModule extends AbstractModule {
  private final PlanFile plan;

  public SubmitModule(PlanFile plan) {
    this.plan = plan;
  }

  @Override
  protected void configure() {
    install(new ConsoleModule());
  }

  @Provides
  @Singleton
  SubmitPlan.Desktop desktop(Configuration configuration, Premises premises, Screen screen) {
    return new SubmitPlan.Desktop(ConsoleModule.network(configuration), premises, screen);
  }

  @Provides
  @Singleton
  Program program(
      House house,
      Intake intake,
      Decisions decisions,
      SubmitPlan.Desktop desktop,
      InstantSource clock) {
    return new SubmitPlan(plan, house, intake, decisions, desktop, clock);
  }

  /** Submits the plan of a file, or shows its lines; first of all, what is wrong with it. */
  public static ExitCode start(Invocation.SubmitPlan invocation, Streams streams, Launch launch) {
    return switch (PlanFile.read(invocation.file())) {
      case PlanFile.Read.Faulty(var faults) -> {
        faults.forEach(streams.err()::println);
        yield ExitCode.UNUSABLE;
      }
      case PlanFile.Read.Ok(PlanFile plan) when invocation.lines() -> {
        plan.lines().forEach(streams.out()::println);
        yield ExitCode.DONE;
      }
      case PlanFile.Read.Ok(PlanFile plan) ->
          launch.start(
              invocation,
              new MachineModule(),
              new StoreModule(),
              new LiveModule(invocation),
              new SubmitModule(plan),
              ScreenModules.plain());
    };
  }
}
