package signalbox.coordinator;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import signalbox.domain.Command;
import signalbox.domain.Decision;
import signalbox.domain.Envelope;
import signalbox.domain.Recorded;
import signalbox.domain.desk.Desk;
import signalbox.domain.desk.DeskDecider;
import signalbox.domain.desk.Duties;
import signalbox.domain.desk.Evolution;
import signalbox.message.Parcel;
import signalbox.rendering.Reactions;

/** The judgement of the desk itself, in the words of this site. */
public final class DeskJudgement implements Judgement {
  private final Reactions reactions;

  @Inject
  public DeskJudgement(Reactions reactions) {
    this.reactions = reactions;
  }

  @Override
  public Decision decide(Desk desk, Envelope envelope) {
    return DeskDecider.decide(desk, envelope);
  }

  @Override
  public Desk evolve(Desk desk, Recorded event) {
    return Evolution.evolve(desk, event);
  }

  @Override
  public List<Command> due(Desk desk, Instant now) {
    return Duties.due(desk, now);
  }

  @Override
  public Optional<Instant> next(Desk desk, Instant after) {
    return Duties.next(desk, after);
  }

  @Override
  public List<Parcel> react(Taken taken) {
    return reactions.to(
        taken.before(), taken.decision(), taken.recorded(), taken.after(), taken.envelope());
  }
}
