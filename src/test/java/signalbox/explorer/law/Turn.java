package signalbox.explorer.law;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import signalbox.domain.Command;
import signalbox.domain.Decision;
import signalbox.domain.Envelope;
import signalbox.domain.Event;
import signalbox.domain.Recorded;
import signalbox.domain.Refusal;

/**
 * One step: what was asked, what was decided, and what is then.
 *
 * @param happenings the events, each with what stood just before it
 */
public record Turn(
    Moment before, Envelope envelope, Decision decision, List<Happening> happenings, Moment after) {

  /** The step that this decision makes, with events numbered and dated as the history does. */
  public static Turn of(Moment before, Envelope envelope, Decision decision) {
    var recorded = new ArrayList<Recorded>();
    if (decision instanceof Decision.Accepted accepted) {
      var mark = before.desk().mark();
      Instant at = envelope.at().isAfter(mark.at()) ? envelope.at() : mark.at();
      for (Event event : accepted.events()) {
        long sequence = mark.sequence() + recorded.size() + 1;
        recorded.add(new Recorded(sequence, at, envelope.by(), envelope.evidence(), event));
      }
    }
    return of(before, envelope, decision, recorded);
  }

  /** The step that was taken with these events. */
  public static Turn of(
      Moment before, Envelope envelope, Decision decision, List<Recorded> recorded) {
    var happenings = new ArrayList<Happening>();
    Moment moment = before;
    for (Recorded event : recorded) {
      happenings.add(new Happening(moment, envelope, event));
      moment = moment.after(event);
    }
    return new Turn(before, envelope, decision, happenings, moment);
  }

  /** What is after that event, read back from a history. */
  public static Moment replay(Moment before, Recorded recorded) {
    return before.after(recorded);
  }

  /** Time goes by, and nothing else. */
  public static Turn ofWaiting(Moment before, Instant until) {
    var envelope = Envelope.ofClock(until, new Command.Tick());
    return new Turn(before, envelope, Decision.accept(), List.of(), before.at(until));
  }

  /** The events as they stand in the history. */
  public List<Recorded> recorded() {
    return happenings.stream().map(Happening::recorded).toList();
  }

  boolean isAccepted() {
    return decision instanceof Decision.Accepted;
  }

  /** Whether somebody was told to speak of it in another place. */
  boolean isElsewhere() {
    return decision instanceof Decision.Refused refused
        && refused.refusal() instanceof Refusal.Restricted;
  }

  /** Whether anything is not as it was. */
  public boolean isChange() {
    return !happenings.isEmpty() || !before.now().equals(after.now());
  }
}
