package signalbox.coordinator;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import signalbox.domain.Command;
import signalbox.domain.Decision;
import signalbox.domain.Envelope;
import signalbox.domain.desk.Desk;

/**
 * Keeps the desk: takes turns one after another, publishes the desk after each, and only then lets
 * it be said. Turns are taken by the thread that asks, one at a time; the desk may be looked at by
 * all.
 */
public final class DeskKeeper implements Decisions {
  private final Turn turn;
  private final Judgement judgement;
  private final Recall recall;
  private final Outlet outlet;
  private volatile Desk desk;

  public DeskKeeper(Turn turn, Judgement judgement, Recall recall, Outlet outlet) {
    this.turn = turn;
    this.judgement = judgement;
    this.recall = recall;
    this.outlet = outlet;
    this.desk = recall.load(judgement);
  }

  @Override
  public Desk desk() {
    return desk;
  }

  @Override
  public CompletableFuture<Decision> submit(Envelope envelope) {
    return answer(take(List.of(envelope)).getFirst());
  }

  /** Whatever is due by then happens. */
  public CompletableFuture<Decision> tick(Instant now) {
    return submit(Envelope.ofClock(now, new Command.Tick()));
  }

  /** When the next tick should be: now when something is due already, else when it will be. */
  public Optional<Instant> next(Instant now) {
    return judgement.due(desk, now).isEmpty() ? nextAfter(now) : Optional.of(now);
  }

  /** When something becomes due after that instant, whatever is due already. */
  public Optional<Instant> nextAfter(Instant now) {
    return judgement.next(desk, now);
  }

  /** Takes one turn; a verdict for each envelope, in the same order. */
  List<Verdict> take(List<Envelope> batch) {
    Turn.Outcome outcome = turn.take(desk, new ArrayList<>(batch));
    desk = outcome.desk();
    if (outcome.missed()) {
      outlet.missed();
    }
    outcome.verdicts().forEach(this::say);
    recall.consider(desk);
    return outcome.verdicts();
  }

  /** Finds out what a store in trouble has kept, if that is still not known; never throws. */
  void catchUp() {
    if (turn.isInDoubt()) {
      take(List.of());
    }
  }

  private void say(Verdict verdict) {
    switch (verdict) {
      case Verdict.Kept kept -> outlet.posted(kept.parcels());
      case Verdict.Said said -> outlet.fleeting(said.parcels());
      case Verdict.Failed failed -> outlet.fleeting(failed.apology());
    }
  }

  static CompletableFuture<Decision> answer(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Kept(Decision decision, _) -> CompletableFuture.completedFuture(decision);
      case Verdict.Said(Decision decision, _) -> CompletableFuture.completedFuture(decision);
      case Verdict.Failed(NotDone fault, _) -> CompletableFuture.failedFuture(fault);
    };
  }
}
