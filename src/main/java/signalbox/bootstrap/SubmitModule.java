package signalbox.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import java.time.InstantSource;
import signalbox.bootstrap.machine.MachineModule;
import signalbox.bootstrap.network.ConsoleModule;
import signalbox.bootstrap.network.ConsoleRooms;
import signalbox.bootstrap.plan.Desktops;
import signalbox.bootstrap.plan.HandOverModule;
import signalbox.chat.Clerk;
import signalbox.chat.Intake;
import signalbox.chat.Premises;
import signalbox.chat.PresenceBoard;
import signalbox.chat.console.Screen;
import signalbox.config.Configuration;
import signalbox.config.plan.PlanFile;
import signalbox.coordinator.Decisions;
import signalbox.coordinator.Outlet;
import signalbox.program.ExitCode;
import signalbox.program.Invocation;
import signalbox.program.Program;
import signalbox.program.Streams;
import signalbox.program.live.House;
import signalbox.program.live.SubmitPlan;
import signalbox.program.plan.Overheard;
import signalbox.program.plan.Submission;
import signalbox.rendering.query.Answers;

/** A console on which a file speaks. */
public final class SubmitModule extends AbstractModule {
  private final PlanFile plan;

  public SubmitModule(PlanFile plan) {
    this.plan = plan;
  }

  @Override
  protected void configure() {
    install(new ConsoleModule(ConsoleRooms::all));
  }

  @Provides
  @Singleton
  Submission.Desktop desktop(Configuration configuration, Premises premises, InstantSource clock) {
    return Desktops.of(configuration, premises, clock);
  }

  @Provides
  @Singleton
  Overheard door(
      Decisions decisions,
      Outlet outlet,
      Answers answers,
      Premises premises,
      PresenceBoard presence,
      Clerk clerk,
      InstantSource clock) {
    return new Overheard(
        decisions, heard -> new Intake(heard, outlet, answers, premises, presence, clerk, clock));
  }

  @Provides
  @Singleton
  Program program(
      House house, Submission.Desktop desktop, Overheard door, Screen screen, InstantSource clock) {
    return new SubmitPlan(plan, house, desktop, door, screen, clock);
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
          launch.startUnlessHeld(
              invocation,
              held -> new HandOverModule(plan, held),
              new MachineModule(),
              new StoreModule(),
              new LiveModule(invocation),
              new SubmitModule(plan),
              ScreenModules.plain());
    };
  }
}
