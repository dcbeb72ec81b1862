package signalbox.explorer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import signalbox.domain.Command;
import signalbox.domain.Envelope;
import signalbox.domain.desk.Duties;
import signalbox.explorer.law.Moment;
import signalbox.explorer.law.Turn;

/** Takes steps as the coordinator would, with nothing but the core. */
record Player(Judge judge) {
  /** A tick that goes on for longer than this finds its own doing due again. */
  private static final int MOST_ROUNDS = 20;

  /** What is due is still due after it was done. */
  static final class Stuck extends RuntimeException {
    private static final long serialVersionUID = 1;

    Stuck(List<Command> due) {
      super("still due: " + due);
    }
  }

  /** The turns that this step takes; none when it is not possible now. */
  List<Turn> play(Moment moment, Step step) {
    return switch (step) {
      case Step.Say say when say.when().test(moment) -> List.of(hear(moment, say.at(moment)));
      case Step.Say _ -> List.of();
      case Step.Tick _ -> tick(moment);
      case Step.Until until -> until(moment, until.at());
      case Step.Await await -> await(moment, await).stream().toList();
    };
  }

  Turn hear(Moment moment, Envelope envelope) {
    return Turn.of(moment, envelope, judge.decide(moment.desk(), envelope));
  }

  private List<Turn> tick(Moment first) {
    var turns = new ArrayList<Turn>();
    Moment moment = first;
    List<Command> due = Duties.due(moment.desk(), moment.now());
    for (int round = 0; !due.isEmpty(); round++) {
      long before = moment.desk().mark().sequence();
      for (Command command : due) {
        Turn turn = hear(moment, Envelope.ofClock(moment.now(), command));
        turns.add(turn);
        moment = turn.after();
      }
      if (moment.desk().mark().sequence() == before || round == MOST_ROUNDS) {
        throw new Stuck(due);
      }
      due = Duties.due(moment.desk(), moment.now());
    }
    return turns;
  }

  private List<Turn> until(Moment first, Instant at) {
    var turns = new ArrayList<Turn>();
    Moment moment = first;
    while (moment.now().isBefore(at)) {
      Instant next = Duties.next(moment.desk(), moment.now()).filter(at::isAfter).orElse(at);
      turns.add(Turn.ofWaiting(moment, next));
      turns.addAll(tick(turns.getLast().after()));
      moment = turns.getLast().after();
    }
    return turns;
  }

  private static Optional<Turn> await(Moment moment, Step.Await await) {
    boolean waits = !await.late() && !Duties.due(moment.desk(), moment.now()).isEmpty();
    Optional<Instant> next = waits ? Optional.empty() : Duties.next(moment.desk(), moment.now());
    return next.map(until -> Turn.ofWaiting(moment, until));
  }
}
