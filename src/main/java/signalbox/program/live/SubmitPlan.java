package signalbox.program.live;

import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import signalbox.chat.Line;
import signalbox.chat.console.Screen;
import signalbox.config.plan.PlanFile;
import signalbox.domain.Decision;
import signalbox.program.ExitCode;
import signalbox.program.Program;
import signalbox.program.plan.Overheard;
import signalbox.program.plan.Submission;

/** Submits a plan to a store that no other process holds, and shows what is answered. */
public final class SubmitPlan implements Program {
  private final PlanFile plan;
  private final House house;
  private final Submission.Desktop desktop;
  private final Overheard door;
  private final Screen screen;
  private final InstantSource clock;

  public SubmitPlan(
      PlanFile plan,
      House house,
      Submission.Desktop desktop,
      Overheard door,
      Screen screen,
      InstantSource clock) {
    this.plan = plan;
    this.house = house;
    this.desktop = desktop;
    this.door = door;
    this.screen = screen;
    this.clock = clock;
  }

  @Override
  public ExitCode run() {
    house.dropIn();
    try {
      return new Submission(desktop, new OnScreen())
          .submit(plan, "plan-" + clock.instant().toEpochMilli());
    } finally {
      house.close();
      screen.close();
    }
  }

  /** What is answered comes to the screen by its courier. */
  private final class OnScreen implements Submission.Voice {
    @Override
    public Optional<Decision> say(Line line) {
      var decided = door.hear(line).completeOnTimeout(Optional.empty(), 5, TimeUnit.SECONDS);
      house.settle(decided.thenAccept(_ -> {}));
      return decided.join();
    }

    @Override
    public void show(String line) {
      screen.show(line);
    }

    @Override
    public boolean isOver() {
      return false;
    }
  }
}
