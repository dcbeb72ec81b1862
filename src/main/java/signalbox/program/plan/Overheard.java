package signalbox.program.plan;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import signalbox.chat.Intake;
import signalbox.chat.Line;
import signalbox.coordinator.Decisions;
import signalbox.domain.Decision;
import signalbox.domain.Envelope;
import signalbox.domain.desk.Desk;

/** A door at which one line is said at a time, and of each is known what was decided. */
public final class Overheard {
  private final Intake door;
  private volatile CompletableFuture<Optional<Decision>> decided = nothing();

  /**
   * @param door makes the door before those who decide
   */
  public Overheard(Decisions decisions, Function<Decisions, Intake> door) {
    this.door = door.apply(new Listening(decisions));
  }

  /** Completes with the decision; empty: nothing was decided, or nobody knows what. */
  public CompletableFuture<Optional<Decision>> hear(Line line) {
    decided = nothing();
    return door.hear(line).thenCompose(_ -> decided);
  }

  private static CompletableFuture<Optional<Decision>> nothing() {
    return CompletableFuture.completedFuture(Optional.empty());
  }

  private final class Listening implements Decisions {
    private final Decisions decisions;

    Listening(Decisions decisions) {
      this.decisions = decisions;
    }

    @Override
    public CompletableFuture<Decision> submit(Envelope envelope) {
      var answer = decisions.submit(envelope);
      decided = answer.handle((decision, _) -> Optional.ofNullable(decision));
      return answer;
    }

    @Override
    public Desk desk() {
      return decisions.desk();
    }
  }
}
