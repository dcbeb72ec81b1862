package signalbox.program.live;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import signalbox.chat.Intake;
import signalbox.chat.Line;
import signalbox.chat.Premises;
import signalbox.chat.console.Screen;
import signalbox.config.plan.PlanFile;
import signalbox.coordinator.Decisions;
import signalbox.domain.maintenance.Maintenance;
import signalbox.message.Address;
import signalbox.message.Routes;
import signalbox.program.ExitCode;
import signalbox.program.Program;

/** Says on the console what a file plans, part by part, and shows what is answered. */
public final class SubmitPlan implements Program {
  private final PlanFile plan;
  private final House house;
  private final Intake intake;
  private final Decisions decisions;
  private final Desktop desktop;
  private final InstantSource clock;
  private int lines;

  /**
   * Where it is said.
   *
   * @param network what the console is called
   * @param screen on which the answers are shown
   */
  public record Desktop(String network, Premises premises, Screen screen) {}

  public SubmitPlan(
      PlanFile plan,
      House house,
      Intake intake,
      Decisions decisions,
      Desktop desktop,
      InstantSource clock) {
    this.plan = plan;
    this.house = house;
    this.intake = intake;
    this.decisions = decisions;
    this.desktop = desktop;
    this.clock = clock;
  }

  @Override
  public ExitCode run() {
    house.open();
    try {
      return submit();
    } finally {
      house.close();
      desktop.screen().close();
    }
  }

  /** Whatever is not taken is said, and the rest goes on: a plan can be changed afterwards. */
  private ExitCode submit() {
    int number = decisions.desk().mark().nextNumber();
    say(plan.opening());
    if (find(number).isEmpty()) {
      return ExitCode.NO;
    }
    boolean isWhole = true;
    for (PlanFile.Part part : plan.parts()) {
      int before = revision(number);
      say(part.of(number));
      isWhole = isWhole && revision(number) > before;
    }
    return isWhole ? ExitCode.DONE : ExitCode.NO;
  }

  private void say(String words) {
    Instant now = clock.instant();
    lines++;
    String text = desktop.premises().manners().prefix() + words;
    Line.Where where = where();
    desktop.screen().show(where.channel().map(c -> c + " ").orElse("") + plan.by() + "> " + text);
    house.settle(
        intake.hear(
            new Line(
                where,
                new Line.Who(plan.by(), Optional.of(plan.by())),
                text,
                new Line.Proof("plan-" + now.toEpochMilli() + "-" + lines, now))));
  }

  /** In the channel of that venue on the console; when it has none, to the bot alone. */
  private Line.Where where() {
    List<Routes.Route> routes = desktop.premises().routes().venues();
    Optional<String> channel =
        routes.stream()
            .filter(route -> plan.venue().filter(route.venue().name()::equals).isPresent())
            .flatMap(route -> route.channels().stream())
            .map(Address.Channel::name)
            .findFirst();
    return new Line.Where(desktop.network(), channel);
  }

  private Optional<Maintenance> find(int number) {
    return decisions.desk().findMaintenance(number);
  }

  private int revision(int number) {
    return find(number).map(Maintenance::revision).orElse(0);
  }
}
