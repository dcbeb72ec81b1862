package signalbox.program.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import signalbox.chat.Line;
import signalbox.config.plan.PlanFile;
import signalbox.domain.Decision;
import signalbox.program.ExitCode;

/** Submits plans to the bot that runs, one after the other, and puts its answers together. */
public final class Correspondence implements InboxWatch.Submitter {
  /** Longer than that nobody waits for a reply. */
  static final Duration MOST = Duration.ofSeconds(40);

  private static final long DECIDED_WITHIN_SECONDS = 5;
  private static final long ANSWERED_WITHIN_SECONDS = 3;

  private final Submission.Desktop desktop;
  private final Overheard door;
  private final AnswerTray tray;

  public Correspondence(Submission.Desktop desktop, Overheard door, AnswerTray tray) {
    this.desktop = desktop;
    this.door = door;
    this.tray = tray;
  }

  @Override
  public Reply submit(PlanFile plan, String id, BooleanSupplier over) {
    var talk = new Talk(desktop.clock().instant().plus(MOST), over);
    ExitCode code = new Submission(desktop, talk).submit(plan, "plan-" + id);
    return new Reply(code, talk.lines());
  }

  /** One line of the talk, and by what it is answered. */
  private record Turn(String shown, Optional<Line> said) {}

  private final class Talk implements Submission.Voice {
    private final List<Turn> turns = new ArrayList<>();
    private final Instant until;
    private final BooleanSupplier over;

    Talk(Instant until, BooleanSupplier over) {
      this.until = until;
      this.over = over;
    }

    /** Answered aside, so that it can be told what answers which line. */
    @Override
    public Optional<Decision> say(Line line) {
      String id = line.proof().messageId();
      Turn turn = turns.removeLast();
      turns.add(new Turn(turn.shown(), Optional.of(line)));
      tray.expect(id);
      CompletableFuture<Optional<Decision>> decided = door.hear(aside(line));
      var inTime = decided.copy().<Boolean>thenApply(_ -> true);
      if (!inTime.completeOnTimeout(false, DECIDED_WITHIN_SECONDS, TimeUnit.SECONDS).join()) {
        show("it is not known what came of that: look at the status before you say it again");
        return Optional.empty();
      }
      tray.await(id, ANSWERED_WITHIN_SECONDS);
      return decided.join();
    }

    private static Line aside(Line line) {
      var bearing =
          new Line.Bearing(
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.of(line.proof().messageId()),
              false);
      var where =
          new Line.Where(
              line.where().network(), line.where().channel(), line.where().ourNick(), bearing);
      return new Line(where, line.who(), line.text(), line.proof());
    }

    @Override
    public void show(String line) {
      turns.add(new Turn(line, Optional.empty()));
    }

    @Override
    public boolean isOver() {
      return over.getAsBoolean() || !desktop.clock().instant().isBefore(until);
    }

    /** In the form of a transcript, as the console shows it. */
    List<String> lines() {
      return turns.stream()
          .flatMap(turn -> Stream.concat(Stream.of(turn.shown()), answers(turn)))
          .toList();
    }

    private Stream<String> answers(Turn turn) {
      return turn.said().stream()
          .flatMap(line -> {
            String before = line.where().channel().map(c -> c + "  bot> ").orElse("bot> ");
            return tray.collect(line.proof().messageId()).stream().map(before::concat);
          });
    }
  }
}
