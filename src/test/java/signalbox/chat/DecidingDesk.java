package signalbox.chat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import signalbox.coordinator.Decisions;
import signalbox.domain.Command;
import signalbox.domain.Decision;
import signalbox.domain.Envelope;
import signalbox.domain.Event;
import signalbox.domain.Recorded;
import signalbox.domain.desk.Desk;
import signalbox.domain.desk.DeskDecider;
import signalbox.domain.desk.Evolution;

/** Decides as the desk does and goes on from there, without a store and without words. */
final class DecidingDesk implements Decisions {
  final List<Command> submitted = new ArrayList<>();
  final List<Event> happened = new ArrayList<>();
  private Desk desk;

  DecidingDesk(Desk desk) {
    this.desk = desk;
  }

  @Override
  public CompletableFuture<Decision> submit(Envelope envelope) {
    submitted.add(envelope.command());
    Decision decision = DeskDecider.decide(desk, envelope);
    if (decision instanceof Decision.Accepted(var events)) {
      events.forEach(event -> happen(envelope, event));
    }
    return CompletableFuture.completedFuture(decision);
  }

  /** The clock or the program itself says something. */
  void say(Instant at, Command command) {
    var _ = submit(Envelope.ofClock(at, command));
  }

  private void happen(Envelope envelope, Event event) {
    happened.add(event);
    long next = desk.mark().sequence() + 1;
    desk =
        Evolution.evolve(
            desk,
            new Recorded(next, envelope.at(), envelope.by(), envelope.evidence(), event));
  }

  @Override
  public Desk desk() {
    return desk;
  }
}
