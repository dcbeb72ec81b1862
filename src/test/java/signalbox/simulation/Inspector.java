package signalbox.simulation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import signalbox.chat.Line;
import signalbox.command.ReadContext;
import signalbox.command.Reader;
import signalbox.command.Reading;
import signalbox.coordinator.Judgement.Taken;
import signalbox.domain.Command;
import signalbox.domain.CourseEvent;
import signalbox.domain.Decision;
import signalbox.domain.DeployEvent;
import signalbox.domain.Event;
import signalbox.domain.Evidence;
import signalbox.domain.IdentityEvent;
import signalbox.domain.MaintenanceEvent;
import signalbox.domain.PaperEvent;
import signalbox.domain.Recorded;
import signalbox.domain.Speaker;
import signalbox.domain.WorkEvent;
import signalbox.domain.desk.DeskDecider;
import signalbox.explorer.law.Laws;
import signalbox.explorer.law.Moment;
import signalbox.explorer.law.Turn;
import signalbox.message.Address;
import signalbox.message.Parcel;
import signalbox.store.Posted;
import signalbox.store.Store;

/** Looks at the desk, the disk and the answers after every step. */
final class Inspector {
  private final Secrets secrets;
  private final List<Recorded> kept = new ArrayList<>();
  private final Set<String> effective = new HashSet<>();
  private final Set<Class<? extends Event>> kinds = new HashSet<>();
  private Moment moment = Moment.first(Town.DUSK);

  Inspector(Secrets secrets) {
    this.secrets = secrets;
  }

  long events() {
    return moment.desk().mark().sequence();
  }

  /** What sorts of things have happened. */
  Set<Class<? extends Event>> kinds() {
    return kinds;
  }

  /** The disk has these; every event of a case has its words beside it. */
  void kept(List<Recorded> events, List<Posted> posted) {
    for (Posted one : posted) {
      if (String.join(" ", one.parcel().message().lines()).startsWith("to link ")) {
        throw new AssertionError("a code that is good is kept: " + one);
      }
    }
    boolean said = posted.stream().anyMatch(p -> p.parcel() instanceof Parcel.Say);
    var messages = new HashSet<Evidence>();
    for (Recorded recorded : events) {
      secrets.learn(recorded);
      kinds.add(recorded.event().getClass());
      recorded.evidence().ifPresent(messages::add);
      if (isToBeSaid(recorded.event()) && !said) {
        throw new AssertionError("no words for " + recorded);
      }
    }
    for (Evidence message : messages) {
      if (!effective.add(message.account().network() + " " + message.messageId())) {
        throw new AssertionError("heard twice, done twice: " + message);
      }
    }
    kept.addAll(events);
  }

  /** What people have to hear of; all else is answered to who asked, or is housekeeping. */
  private static boolean isToBeSaid(Event event) {
    return switch (event) {
      case DeployEvent.LeftDesk _ -> false;
      case DeployEvent.Undelivered _ -> false;
      case CourseEvent.LeftDesk _ -> false;
      case CourseEvent.Undelivered _ -> false;
      case DeployEvent _, MaintenanceEvent _, WorkEvent _ -> true;
      default -> false;
    };
  }

  /** A desk brought back from snapshot and history is the one that was lost. */
  void compare(Life life) {
    if (!life.desk().equals(moment.desk())) {
      throw new AssertionError("a restart changed the desk");
    }
  }

  /** Holds every law against everything that was decided since the last look. */
  void look(Life life) {
    for (Throwable fault : life.watch().faults()) {
      throw new AssertionError("internal error", fault);
    }
    for (Taken taken : life.watch().collect()) {
      List<Recorded> recorded = taken.recorded();
      // What was decided and could not be kept has not happened.
      if (kept.size() >= recorded.size() && kept.subList(0, recorded.size()).equals(recorded)) {
        judge(taken);
        checkSaidTwice(taken);
        kept.subList(0, recorded.size()).clear();
      }
    }
    if (!kept.isEmpty()) {
      throw new AssertionError("kept, but decided by nobody: " + kept);
    }
  }

  /** Whoever says the same once more at once, in another message, changes nothing by it. */
  private static void checkSaidTwice(Taken taken) {
    if (!taken.recorded().isEmpty()
        && taken.envelope().by() instanceof Speaker.Known
        // A number that is no case for it any more may be the first word of what is said.
        && !(taken.envelope().command() instanceof Command.Either)
        && DeskDecider.decide(taken.after(), taken.envelope()) instanceof Decision.Accepted again
        && !again.events().isEmpty()
        // A code that is none counts as often as it is said.
        && !(again.events().getFirst() instanceof IdentityEvent.LinkMistried)
        // Whoever asks for a change asks those who write once more.
        && !(again.events().getFirst() instanceof PaperEvent.RevisionAsked)
        // Without a case named it may have become the turn of another one.
        && again.events().getFirst().about().equals(taken.recorded().getFirst().event().about())) {
      throw new AssertionError("said twice, done twice: " + taken.envelope() + "\n" + again);
    }
  }

  private void judge(Taken taken) {
    Moment before = moment.at(taken.envelope().at());
    Turn turn = Turn.of(before, taken.envelope(), taken.decision(), taken.recorded());
    if (!taken.before().mark().equals(before.desk().mark())) {
      throw new AssertionError("decided on another desk: " + taken.envelope());
    }
    moment = turn.after();
    Laws.findBroken(turn)
        .or(() -> Laws.findBroken(turn.after()))
        .ifPresent(law -> {
          throw new AssertionError(
              "broken: " + law + "\n" + taken.envelope() + "\n" + taken.decision());
        });
  }

  /** Whoever says a command is answered where it was said; a repeat has no effect. */
  void answered(Life life, Line line, boolean again) {
    List<Parcel> said = life.collectSaid();
    if (life.collectMissed() || again || !isCommand(life, line)) {
      return;
    }
    if (said.stream().noneMatch(p -> isHeardAt(p.to(), line))) {
      throw new AssertionError("no answer to " + line + " but " + said);
    }
  }

  private static boolean isCommand(Life life, Line line) {
    var premises = Town.premises();
    boolean bridge = line.who().nick().equals(Town.BRIDGE);
    var context =
        new ReadContext(
            premises.manners(),
            premises.references(),
            life.desk().roster(),
            line.where().channel().isEmpty()
                ? ReadContext.Heard.BY_PRIVATE_MESSAGE
                : ReadContext.Heard.IN_PUBLIC_VENUE,
            life.now(),
            line.where().bearing().about(),
            Optional.empty());
    return !bridge
        && switch (Reader.read(line.text(), context)) {
          case Reading.Said _,
              Reading.Asked _,
              Reading.Misread _,
              Reading.Reload _,
              Reading.Link _ ->
              true;
          case Reading.Unknown _, Reading.NotOurs _ -> false;
        };
  }

  private static boolean isHeardAt(Address to, Line line) {
    String network = line.where().network();
    if (line.where().channel().isEmpty()) {
      String who = line.who().account().orElse(line.who().nick());
      return to.equals(new Address.Person(network, who));
    }
    String channel = line.where().channel().get();
    var bearing = line.where().bearing();
    if (bearing.aside().isPresent()) {
      var aside =
          new Address.Aside(network, bearing.thread().orElse(channel), bearing.aside().get());
      return to.equals(aside) || !bearing.alone() && isCopied(to, line);
    }
    if (bearing.thread().isPresent()) {
      return to.equals(new Address.Channel(network, bearing.thread().get()))
          || bearing
              .about()
              .map(id -> to.equals(new Address.CaseThread(network, channel, id)))
              .orElse(false);
    }
    return to.equals(new Address.Channel(network, channel)) || isCopied(to, line);
  }

  /** On the side that a bridge mirrors one hears what is said on the other. */
  private static boolean isCopied(Address to, Line line) {
    var here = new Address.Channel(line.where().network(), line.where().channel().orElseThrow());
    var route = Town.routes().find(here).orElseThrow();
    return route.relayed()
        && line.where().bearing().thread().isEmpty()
        && route.channels().contains(to);
  }

  /** The whole disk, read once more: nothing missing, nothing changed. */
  void lookBack(Life life, Store store) {
    var broken = store.history().findBreak();
    if (broken.isPresent() || store.history().lastSequence() != events()) {
      throw new AssertionError("the history is broken at " + broken);
    }
    var again = new Moment[] {Moment.first(Town.DUSK)};
    store.history().read(0, r -> again[0] = Turn.replay(again[0], r));
    if (!again[0].desk().equals(life.desk())) {
      throw new AssertionError("a replayed desk is another one");
    }
  }
}
