package signalbox.rendering;

import static java.util.stream.Collectors.toCollection;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import signalbox.domain.Account;
import signalbox.domain.CaseAction;
import signalbox.domain.CaseChoice;
import signalbox.domain.CaseId;
import signalbox.domain.ChangeRef;
import signalbox.domain.Command;
import signalbox.domain.Decision;
import signalbox.domain.DeployRequest;
import signalbox.domain.DeployerChoice;
import signalbox.domain.Envelope;
import signalbox.domain.Evidence;
import signalbox.domain.MemberId;
import signalbox.domain.Place;
import signalbox.domain.Presence;
import signalbox.domain.Recorded;
import signalbox.domain.Speaker;
import signalbox.domain.TaskRef;
import signalbox.domain.desk.Desk;
import signalbox.domain.desk.DeskDecider;
import signalbox.domain.desk.Duties;
import signalbox.domain.desk.Evolution;
import signalbox.message.Parcel;
import signalbox.message.Routes;
import signalbox.policy.Reason;

/** A conversation with the real decider: what is said, and what is heard of it. */
public final class Talk {
  public static final ChangeRef CHANGE =
      new ChangeRef("gerrit", "1234", "https://example.org/r/1234");
  public static final TaskRef TASK = new TaskRef("T1234", "https://example.org/T1234");

  private final Reactions reactions;
  private Desk desk;
  private Instant now = Cast.NOON;
  private Presence presence = Presence.unknown();
  private List<Parcel> last = List.of();
  private final List<Recorded> history = new ArrayList<>();

  public Talk() {
    this(Cast.desk(), Cast.routes());
  }

  public Talk(Desk desk, Routes routes) {
    this.desk = desk;
    this.reactions = new Reactions(routes, Cast.PREFIX);
  }

  public Desk desk() {
    return desk;
  }

  public Instant now() {
    return now;
  }

  /** All that has happened, oldest first. */
  public List<Recorded> history() {
    return history;
  }

  public List<Parcel> parcels() {
    return last;
  }

  /** These are seen to be there, those are seen to be gone. */
  public void seen(Set<MemberId> here, Set<MemberId> gone) {
    presence = new Presence(here, gone);
  }

  /** What is heard when that member says this there; each line behind the address. */
  public List<String> say(MemberId by, Place place, Command command) {
    var account = new Account("libera", by.name());
    var evidence = Optional.of(new Evidence(account, "m" + desk.mark().sequence(), now));
    return hear(
        new Envelope(new Speaker.Known(by, account), place, now, evidence, presence, command));
  }

  public List<String> say(MemberId by, Command command) {
    return say(by, Cast.in(Cast.OPS), command);
  }

  public List<String> say(MemberId by, CaseAction action) {
    return say(by, on(action));
  }

  public List<String> request(MemberId by) {
    return say(by, request(Optional.of(Reason.AVAILABILITY), new DeployerChoice.Unsaid(), false));
  }

  /** All that the clock says on its way to that much later. */
  public List<String> later(Duration length) {
    var heard = new ArrayList<String>();
    var parcels = new ArrayList<Parcel>();
    Instant end = now.plus(length);
    for (var next = Duties.next(desk, now);
        next.isPresent() && !next.get().isAfter(end);
        next = Duties.next(desk, now)) {
      now = next.get();
      for (Command due : Duties.due(desk, now)) {
        heard.addAll(clock(due));
        parcels.addAll(last);
      }
    }
    now = end;
    last = parcels;
    return heard;
  }

  public List<String> clock(Command command) {
    var ofClock = Envelope.ofClock(now, command);
    return hear(
        new Envelope(ofClock.by(), ofClock.place(), now, ofClock.evidence(), presence, command));
  }

  public List<String> hear(Envelope envelope) {
    Desk before = desk;
    Decision decision = DeskDecider.decide(before, envelope);
    var recorded = new ArrayList<Recorded>();
    if (decision instanceof Decision.Accepted(var events)) {
      for (var event : events) {
        var next =
            new Recorded(
                desk.mark().sequence() + 1,
                envelope.at(),
                envelope.by(),
                envelope.evidence(),
                event);
        desk = Evolution.evolve(desk, next);
        recorded.add(next);
        history.add(next);
      }
    }
    last = reactions.to(before, decision, recorded, desk, envelope);
    return show(last);
  }

  public static List<String> show(List<Parcel> parcels) {
    return parcels.stream()
        .flatMap(parcel ->
            parcel.message().lines().stream().map(line -> parcel.to().name() + mark(parcel) + line))
        .collect(toCollection(ArrayList::new));
  }

  private static String mark(Parcel parcel) {
    return switch (parcel) {
      case Parcel.Say _ -> "> ";
      case Parcel.Answer _ -> "| ";
      case Parcel.Shown _ -> "= ";
    };
  }

  public static Command on(CaseAction action) {
    return on(1, action);
  }

  public static Command on(int number, CaseAction action) {
    return new Command.OnCase(new CaseChoice.Named(CaseId.deploy(number)), action);
  }

  public static Command request(
      Optional<Reason> reason, DeployerChoice deployer, boolean restricted) {
    var request = new DeployRequest(CHANGE, TASK, reason, Optional.empty(), "");
    return new Command.RequestDeploy(request, deployer, restricted);
  }
}
