package signalbox.coordinator;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import signalbox.domain.Command;
import signalbox.domain.Decision;
import signalbox.domain.Envelope;
import signalbox.domain.Event;
import signalbox.domain.Recorded;
import signalbox.domain.desk.Desk;
import signalbox.message.Parcel;

/** A turn that is not kept yet: the desk as it would be, and what would be kept for it. */
final class Draft {
  /** Bounds what one tick may do, so that a fault in what is due cannot hold up everybody. */
  static final int MOST_DUE = 5_000;

  private final Judgement judgement;
  private final List<Recorded> events = new ArrayList<>();
  private final List<Parcel> parcels = new ArrayList<>();
  private final Consumer<Throwable> bugs;
  private Desk desk;

  /** {@code bugs} hears of faults in what is due, which nobody can be answered about. */
  Draft(Judgement judgement, Desk desk, Consumer<Throwable> bugs) {
    this.judgement = judgement;
    this.desk = desk;
    this.bugs = bugs;
  }

  Desk desk() {
    return desk;
  }

  List<Recorded> events() {
    return events;
  }

  List<Parcel> parcels() {
    return parcels;
  }

  /** Decides on one envelope; a bug in it throws and leaves this draft as it was. */
  Part add(Envelope envelope) {
    return envelope.command() instanceof Command.Tick ? tick(envelope) : decide(envelope);
  }

  private Part decide(Envelope envelope) {
    Desk before = desk;
    Decision decision = judgement.decide(before, envelope);
    List<Recorded> recorded = record(envelope, eventsOf(decision));
    Desk after = before;
    for (Recorded event : recorded) {
      after = judgement.evolve(after, event);
    }
    List<Parcel> said =
        judgement.react(new Judgement.Taken(before, envelope, decision, recorded, after));
    if (recorded.isEmpty()) {
      return new Part(decision, false, 0, said);
    }
    desk = after;
    events.addAll(recorded);
    parcels.addAll(said);
    return new Part(decision, true, said.size(), List.of());
  }

  /** Whatever is due by then, and whatever becomes due by that. */
  private Part tick(Envelope tick) {
    var happened = new ArrayList<Event>();
    int kept = parcels.size();
    int left = MOST_DUE;
    for (int before = -1; before < happened.size() && left > 0; ) {
      before = happened.size();
      for (Command due : judgement.due(desk, tick.at())) {
        happened.addAll(happened(Envelope.ofClock(tick.at(), due)));
        left--;
      }
    }
    var decision = new Decision.Accepted(happened);
    return new Part(decision, !happened.isEmpty(), parcels.size() - kept, List.of());
  }

  private List<Event> happened(Envelope due) {
    try {
      return eventsOf(decide(due).decision());
    } catch (RuntimeException | AssertionError | StackOverflowError bug) {
      bugs.accept(bug);
      return List.of();
    }
  }

  private static List<Event> eventsOf(Decision decision) {
    return switch (decision) {
      case Decision.Accepted(List<Event> happened) -> happened;
      case Decision.Refused _ -> List.of();
    };
  }

  private List<Recorded> record(Envelope envelope, List<Event> happened) {
    Desk.Mark mark = desk.mark();
    Instant at = envelope.at().isAfter(mark.at()) ? envelope.at() : mark.at();
    var recorded = new ArrayList<Recorded>(happened.size());
    for (Event event : happened) {
      long sequence = mark.sequence() + recorded.size() + 1;
      recorded.add(new Recorded(sequence, at, envelope.by(), envelope.evidence(), event));
    }
    return recorded;
  }

  /**
   * One envelope's share in a draft.
   *
   * @param happened whether there are events, so that its parcels are kept with them
   * @param kept how many of the draft's parcels are its own
   * @param fleeting what is said when nothing has happened
   */
  record Part(Decision decision, boolean happened, int kept, List<Parcel> fleeting) {
    /** Heard before: answered with nothing again, without a second effect. */
    static Part ofRepeat() {
      return new Part(Decision.accept(), false, 0, List.of());
    }
  }
}
