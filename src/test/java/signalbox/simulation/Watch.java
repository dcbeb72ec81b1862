package signalbox.simulation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import signalbox.coordinator.Judgement;
import signalbox.domain.Command;
import signalbox.domain.Decision;
import signalbox.domain.Envelope;
import signalbox.domain.Recorded;
import signalbox.domain.desk.Desk;
import signalbox.message.Parcel;

/** Looks over the shoulder of the judgement: what is decided, and whether it ever fails. */
final class Watch implements Judgement {
  private final Judgement judgement;
  private final List<Taken> taken = new ArrayList<>();
  private final List<Throwable> faults = new ArrayList<>();

  Watch(Judgement judgement) {
    this.judgement = judgement;
  }

  /** What was decided since this was last asked, kept or not. */
  List<Taken> collect() {
    var all = List.copyOf(taken);
    taken.clear();
    return all;
  }

  List<Throwable> faults() {
    return faults;
  }

  @Override
  public Decision decide(Desk desk, Envelope envelope) {
    return guarded(() -> judgement.decide(desk, envelope));
  }

  @Override
  public Desk evolve(Desk desk, Recorded event) {
    return guarded(() -> judgement.evolve(desk, event));
  }

  @Override
  public List<Command> due(Desk desk, Instant now) {
    return guarded(() -> judgement.due(desk, now));
  }

  @Override
  public Optional<Instant> next(Desk desk, Instant after) {
    return guarded(() -> judgement.next(desk, after));
  }

  @Override
  public List<Parcel> react(Taken what) {
    taken.add(what);
    return guarded(() -> judgement.react(what));
  }

  private <T> T guarded(Supplier<T> work) {
    try {
      return work.get();
    } catch (RuntimeException | AssertionError fault) {
      faults.add(fault);
      throw fault;
    }
  }
}
