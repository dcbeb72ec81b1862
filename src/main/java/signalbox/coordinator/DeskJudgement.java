package signalbox.coordinator;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import signalbox.domain.Command;
import signalbox.domain.Decision;
import signalbox.domain.Envelope;
import signalbox.domain.Presence;
import signalbox.domain.Recorded;
import signalbox.domain.Speaker;
import signalbox.domain.desk.Desk;
import signalbox.domain.desk.DeskDecider;
import signalbox.domain.desk.Duties;
import signalbox.domain.desk.Evolution;
import signalbox.message.Parcel;
import signalbox.rendering.Reactions;

/** The judgement of the desk itself, in the words of this site. */
public final class DeskJudgement implements Judgement {
  private final Reactions reactions;
  private final Supplier<Presence> presence;

  /**
   * @param presence who is there now, for what the clock says, which sees nobody by itself
   */
  public DeskJudgement(Reactions reactions, Supplier<Presence> presence) {
    this.reactions = reactions;
    this.presence = presence;
  }

  @Override
  public Decision decide(Desk desk, Envelope envelope) {
    return DeskDecider.decide(desk, seeing(envelope));
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
        taken.before(),
        taken.decision(),
        taken.recorded(),
        taken.after(),
        seeing(taken.envelope()));
  }

  private Envelope seeing(Envelope envelope) {
    return switch (envelope.by()) {
      case Speaker.Known _, Speaker.Stranger _ -> envelope;
      case Speaker.Clock _ ->
          new Envelope(
              envelope.by(),
              envelope.place(),
              envelope.at(),
              envelope.evidence(),
              presence.get(),
              envelope.command());
    };
  }
}
