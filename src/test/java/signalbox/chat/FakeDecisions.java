package signalbox.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import signalbox.coordinator.Decisions;
import signalbox.domain.Command;
import signalbox.domain.Decision;
import signalbox.domain.Envelope;
import signalbox.domain.desk.Desk;

/** Writes down what is submitted over a desk that never changes. */
final class FakeDecisions implements Decisions {
  final List<Envelope> submitted = new ArrayList<>();
  private final Desk desk;

  FakeDecisions(Desk desk) {
    this.desk = desk;
  }

  List<Command> commands() {
    return submitted.stream().map(Envelope::command).toList();
  }

  @Override
  public CompletableFuture<Decision> submit(Envelope envelope) {
    submitted.add(envelope);
    return CompletableFuture.completedFuture(Decision.accept());
  }

  @Override
  public Desk desk() {
    return desk;
  }
}
