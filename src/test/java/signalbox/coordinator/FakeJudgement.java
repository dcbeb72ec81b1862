package signalbox.coordinator;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import signalbox.domain.Command;
import signalbox.domain.Decision;
import signalbox.domain.DeskEvent;
import signalbox.domain.Envelope;
import signalbox.domain.MemberId;
import signalbox.domain.Recorded;
import signalbox.domain.Refusal;
import signalbox.domain.Speaker;
import signalbox.domain.desk.Desk;
import signalbox.message.Address;
import signalbox.message.Message;
import signalbox.message.Parcel;

/** Knows nothing but being away: enough to see turns being taken. */
final class FakeJudgement implements Judgement {
  /** Whoever has this name makes the decider stumble. */
  static final MemberId STUMBLES = new MemberId("stumbles");

  static final Address OPS = new Address.Channel("libera", "#ops");

  @Override
  public Decision decide(Desk desk, Envelope envelope) {
    MemberId by = speaker(envelope);
    if (by.equals(STUMBLES)) {
      throw new IllegalStateException("words that nobody may read");
    }
    boolean away = desk.absences().containsKey(by.name());
    return switch (envelope.command()) {
      case Command.GoAway(Optional<Instant> until) ->
          Decision.accept(new DeskEvent.WentAway(by, until));
      case Command.ComeBack() when away -> Decision.accept(new DeskEvent.CameBack(by, true));
      case Command.ComeBack() -> Decision.refuse(new Refusal.NotAway());
      case Command.EndAbsence(MemberId member) ->
          Decision.accept(new DeskEvent.CameBack(member, false));
      default -> Decision.accept();
    };
  }

  private static MemberId speaker(Envelope envelope) {
    return envelope.by() instanceof Speaker.Known(MemberId member, var _)
        ? member
        : new MemberId("clock");
  }

  @Override
  public Desk evolve(Desk desk, Recorded event) {
    var absences = new TreeMap<>(desk.absences());
    switch (event.event()) {
      case DeskEvent.WentAway(MemberId member, Optional<Instant> until) ->
          absences.put(member.name(), new Desk.Absence(until));
      case DeskEvent.CameBack(MemberId member, _) -> absences.remove(member.name());
      default -> throw new IllegalStateException("not in this play");
    }
    var mark = new Desk.Mark(event.sequence(), event.at(), desk.mark().nextNumber());
    return new Desk(
        mark,
        desk.setting(),
        desk.deploys(),
        desk.maintenances(),
        desk.tombstones(),
        desk.work(),
        absences);
  }

  @Override
  public List<Command> due(Desk desk, Instant now) {
    return desk.absences().entrySet().stream()
        .filter(e -> e.getValue().until().map(u -> !u.isAfter(now)).orElse(false))
        .<Command>map(e -> new Command.EndAbsence(new MemberId(e.getKey())))
        .toList();
  }

  @Override
  public Optional<Instant> next(Desk desk, Instant after) {
    return desk.absences().values().stream()
        .flatMap(a -> a.until().stream())
        .filter(after::isBefore)
        .min(Instant::compareTo);
  }

  @Override
  public List<Parcel> react(Taken taken) {
    return switch (taken.decision()) {
      case Decision.Accepted(var events) ->
          events.stream().<Parcel>map(e -> say(e.toString())).toList();
      case Decision.Refused(Refusal refusal) ->
          List.of(new Parcel.Answer(OPS, Message.of(refusal.toString())));
    };
  }

  private static Parcel say(String words) {
    return new Parcel.Say(OPS, Optional.empty(), Message.of(words));
  }
}
