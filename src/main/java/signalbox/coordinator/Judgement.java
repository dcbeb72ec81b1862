package signalbox.coordinator;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import signalbox.domain.Command;
import signalbox.domain.Decision;
import signalbox.domain.Envelope;
import signalbox.domain.Recorded;
import signalbox.domain.desk.Desk;
import signalbox.message.Parcel;

/** The pure functions of which a turn is made: what is decided, what is due, what is said. */
public interface Judgement {
  Decision decide(Desk desk, Envelope envelope);

  Desk evolve(Desk desk, Recorded event);

  /** What is due by then, in the order in which it was. */
  List<Command> due(Desk desk, Instant now);

  /** When something becomes due next, later than that instant. */
  Optional<Instant> next(Desk desk, Instant after);

  /** What is said about a decision, in order. */
  List<Parcel> react(Taken taken);

  /**
   * A decision with the desk on either side of it.
   *
   * @param recorded the decision's events as they will stand in the history
   */
  record Taken(
      Desk before, Envelope envelope, Decision decision, List<Recorded> recorded, Desk after) {
    public Taken {
      recorded = List.copyOf(recorded);
    }
  }
}
