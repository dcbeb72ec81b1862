package signalbox.explorer;

import java.util.ArrayList;
import java.util.List;
import signalbox.domain.Command;
import signalbox.domain.Envelope;
import signalbox.domain.Recorded;
import signalbox.domain.desk.Desk;
import signalbox.domain.desk.DeskDecider;
import signalbox.domain.desk.Evolution;
import signalbox.explorer.law.Moment;
import signalbox.explorer.law.Turn;
import signalbox.store.codec.EventCodec;

/**
 * Where a walk begins.
 *
 * @param replayed the same desk, folded from the history that leads there
 */
record Beginning(Moment moment, Desk replayed) {
  private static final EventCodec CODEC = new EventCodec();

  /** A desk to which the program has said these, and after that people those. */
  static Beginning of(List<Command> opening, List<Step> prologue) {
    var player = new Player(DeskDecider::decide);
    var history = new ArrayList<Recorded>();
    var moment = Moment.first(Cast.START);
    for (Command command : opening) {
      Turn turn = player.hear(moment, Envelope.ofClock(Cast.START, command));
      history.addAll(turn.recorded());
      moment = turn.after();
    }
    for (Step step : prologue) {
      for (Turn turn : player.play(moment, step)) {
        history.addAll(turn.recorded());
        moment = turn.after();
      }
    }
    return new Beginning(moment, fold(Desk.empty(), history));
  }

  /** The desk that the whole history of that way gives, written down and read back. */
  Desk replay(Player player, List<Step> way) {
    var history = new ArrayList<Recorded>();
    Moment live = moment;
    for (Step step : way) {
      for (Turn turn : player.play(live, step)) {
        history.addAll(turn.recorded());
        live = turn.after();
      }
    }
    return fold(replayed, history);
  }

  private static Desk fold(Desk first, List<Recorded> history) {
    Desk desk = first;
    for (Recorded recorded : history) {
      desk = Evolution.evolve(desk, CODEC.decode(CODEC.encode(recorded)));
    }
    return desk;
  }
}
