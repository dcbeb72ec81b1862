package signalbox.domain.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import signalbox.domain.Account;
import signalbox.domain.Command;
import signalbox.domain.Decision;
import signalbox.domain.DeployEvent;
import signalbox.domain.DeskEvent;
import signalbox.domain.EmergencyEvent;
import signalbox.domain.Envelope;
import signalbox.domain.Event;
import signalbox.domain.Evidence;
import signalbox.domain.Finding;
import signalbox.domain.IdentityEvent;
import signalbox.domain.MaintenanceEvent;
import signalbox.domain.MemberId;
import signalbox.domain.Place;
import signalbox.domain.PlanEvent;
import signalbox.domain.Presence;
import signalbox.domain.Recorded;
import signalbox.domain.Refusal;
import signalbox.domain.Roster;
import signalbox.domain.Site;
import signalbox.domain.Speaker;
import signalbox.domain.Venue;
import signalbox.domain.WorkEvent;
import signalbox.domain.deploy.DeployRules;
import signalbox.domain.deploy.EmergencyDeploy;
import signalbox.domain.desk.Desk;
import signalbox.domain.desk.DeskDecider;
import signalbox.domain.desk.Duties;
import signalbox.domain.desk.Evolution;
import signalbox.domain.desk.Outlook;
import signalbox.domain.maintenance.Maintenance;
import signalbox.domain.maintenance.MaintenanceRules;
import signalbox.policy.DeploySlug;
import signalbox.policy.MaintenanceSlug;
import signalbox.policy.PolicyBook;

/**
 * A desk on which things have happened, then somebody speaks or time passes, then something comes
 * of it; what is accepted happens, and the scene goes on.
 */
public final class Scene {
  /** Turns at one instant after which something is due for ever. */
  private static final int MOST_TURNS = 50;

  private final List<Recorded> history = new ArrayList<>();
  private Desk desk = Desk.empty();
  private Instant now = Cast.NOW;
  private Function<MemberId, Place> place = _ -> venue(Cast.OPS);
  private Presence presence = Presence.unknown();
  private Decision decision = Decision.accept();

  private Scene(PolicyBook book, Site site, Roster roster) {
    happen(new DeskEvent.RosterAdopted(roster));
    happen(new DeskEvent.SiteAdopted(site));
    happen(new DeskEvent.PolicyAdopted(book));
  }

  public static Scene under(PolicyBook book) {
    return new Scene(book, Cast.site(), Cast.roster());
  }

  public static Scene at(Site site) {
    return new Scene(Books.WIKIMEDIA_2019, site, Cast.roster());
  }

  /** Under the policy of 2019. */
  public static Scene given(Event... events) {
    return under(Books.WIKIMEDIA_2019).and(events);
  }

  /** These things have happened, now. */
  public Scene and(Event... events) {
    for (Event event : events) {
      happen(underThisPolicy(event));
    }
    return this;
  }

  private Event underThisPolicy(Event event) {
    return switch (event) {
      case DeployEvent.Requested e -> underThisPolicy(e);
      case PlanEvent.Planned e ->
          new PlanEvent.Planned(
              e.maintenance(), e.planner(), e.plan(), underThisPolicy(e.origin()));
      case EmergencyEvent.EmergencyOpened(var id, var by, var services, var words, var at, var o) ->
          new EmergencyEvent.EmergencyOpened(id, by, services, words, at, underThisPolicy(o));
      case DeployEvent _, MaintenanceEvent _, WorkEvent _, DeskEvent _, IdentityEvent _ -> event;
    };
  }

  private DeployEvent.Origin underThisPolicy(DeployEvent.Origin o) {
    var book = desk.findBook().orElseThrow();
    return new DeployEvent.Origin(o.home(), o.restricted(), book.name(), book.digest());
  }

  private Event underThisPolicy(DeployEvent.Requested e) {
    return new DeployEvent.Requested(
        e.deploy(),
        e.requester(),
        e.request(),
        e.deployer(),
        underThisPolicy(e.origin()),
        e.facts());
  }

  private void happen(Event event) {
    happen(new Speaker.Clock(), Optional.empty(), event);
  }

  private void happen(Speaker by, Optional<Evidence> evidence, Event event) {
    var recorded = new Recorded(desk.mark().sequence() + 1, now, by, evidence, event);
    history.add(recorded);
    desk = Evolution.evolve(desk, recorded);
  }

  /** From now on it is spoken in that venue. */
  public Scene in(Venue venue) {
    place = _ -> venue(venue);
    return this;
  }

  /** From now on it is spoken by private message. */
  public Scene privately() {
    place = who -> new Place.InPrivate("libera", who.name());
    return this;
  }

  private static Place venue(Venue venue) {
    return new Place.InVenue(venue, "libera", "#" + venue.name());
  }

  /** From now on these were seen to go. */
  public Scene gone(MemberId... members) {
    presence = new Presence(Set.of(), Set.of(members));
    return this;
  }

  /** Time passes, and nobody looks at the clock. */
  public Scene after(Duration duration) {
    now = now.plus(duration);
    return this;
  }

  public Scene when(MemberId who, Command command) {
    return say(Cast.speaker(who), place.apply(who), command);
  }

  /** The same when nothing but its being accepted matters. */
  public Scene did(MemberId who, Command command) {
    return when(who, command).thenAccepted();
  }

  public Scene whenStranger(Command command) {
    var nick = new MemberId("guest");
    return say(new Speaker.Stranger(nick.name(), Optional.empty()), place.apply(nick), command);
  }

  /** Somebody of whom no member is known speaks by an account of theirs. */
  public Scene whenStranger(Account account, Command command) {
    var by = new Speaker.Stranger("guest", Optional.of(account));
    return say(by, place.apply(new MemberId("guest")), command);
  }

  public Scene whenClock(Command command) {
    return keep(Envelope.ofClock(now, command));
  }

  private Scene say(Speaker speaker, Place where, Command command) {
    Optional<Evidence> evidence =
        speaker instanceof Speaker.Known known
            ? Optional.of(new Evidence(known.account(), "m" + (desk.mark().sequence() + 1), now))
            : Optional.empty();
    var envelope = new Envelope(speaker, where, now, evidence, presence, command);
    return keep(envelope);
  }

  private Scene keep(Envelope envelope) {
    decision = DeskDecider.decide(desk, envelope);
    if (decision instanceof Decision.Accepted accepted) {
      accepted.events().forEach(event -> happen(envelope.by(), envelope.evidence(), event));
    }
    return this;
  }

  /** Time passes, and the clock does at every instant what is due then. */
  public Scene later(Duration duration) {
    Instant end = now.plus(duration);
    var all = new ArrayList<Event>();
    doWhatIsDue(all);
    for (var next = Duties.next(desk, now);
        next.isPresent() && !next.get().isAfter(end);
        next = Duties.next(desk, now)) {
      now = next.get();
      doWhatIsDue(all);
    }
    now = end;
    decision = new Decision.Accepted(all);
    return this;
  }

  /** Time passes while the bot is away; then the clock does what is due. */
  public Scene back(Duration duration) {
    now = now.plus(duration);
    var all = new ArrayList<Event>();
    doWhatIsDue(all);
    decision = new Decision.Accepted(all);
    return this;
  }

  private void doWhatIsDue(List<Event> all) {
    int turns = 0;
    for (var due = Duties.due(desk, now); !due.isEmpty(); due = Duties.due(desk, now)) {
      assertThat(turns++).as("turns in which %s is due", due).isLessThan(MOST_TURNS);
      for (Command command : due) {
        whenClock(command);
        all.addAll(accepted());
      }
    }
  }

  private List<Event> accepted() {
    assertThat(decision).isInstanceOf(Decision.Accepted.class);
    return ((Decision.Accepted) decision).events();
  }

  /** Exactly these things happen. */
  public Scene then(Event... events) {
    assertThat(decision)
        .isEqualTo(
            new Decision.Accepted(Arrays.stream(events).map(this::underThisPolicy).toList()));
    return this;
  }

  /** Of that kind exactly these things happen, whatever happens beside. */
  public Scene thenOf(Class<? extends Event> kind, Event... events) {
    assertThat(accepted().stream().filter(kind::isInstance).toList())
        .isEqualTo(Arrays.asList(events));
    return this;
  }

  /** A clause on maintenance held against that one now. */
  public Finding finding(int maintenance, MaintenanceSlug clause) {
    return MaintenanceRules.finding(
        clause, maintenance(maintenance), Outlook.around(desk, now, presence));
  }

  public Maintenance maintenance(int number) {
    return desk.findMaintenance(number).orElseThrow();
  }

  public Scene thenNothing() {
    return then();
  }

  public Scene thenAccepted() {
    assertThat(accepted()).isNotEmpty();
    return this;
  }

  public Scene thenRefused(Refusal refusal) {
    assertThat(decision).isEqualTo(Decision.refuse(refusal));
    return this;
  }

  public Scene thenRefused(Class<? extends Refusal> kind) {
    assertThat(decision).isInstanceOf(Decision.Refused.class);
    assertThat(((Decision.Refused) decision).refusal()).isInstanceOf(kind);
    return this;
  }

  /** What came of what was said last. */
  public Decision decision() {
    return decision;
  }

  public Refusal refusal() {
    assertThat(decision).isInstanceOf(Decision.Refused.class);
    return ((Decision.Refused) decision).refusal();
  }

  public Desk desk() {
    return desk;
  }

  public Instant now() {
    return now;
  }

  public EmergencyDeploy deploy(int number) {
    return desk.findDeploy(number).orElseThrow();
  }

  public Finding finding(int number, DeploySlug slug) {
    var deploy = deploy(number);
    return DeployRules.finding(slug, deploy, Outlook.around(desk, deploy, now, presence));
  }

  public Finding.Result result(int number, DeploySlug slug) {
    return finding(number, slug).result();
  }

  /** Everything that has happened, from an empty desk on. */
  public List<Recorded> history() {
    return List.copyOf(history);
  }
}
