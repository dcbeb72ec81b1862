package signalbox.simulation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import signalbox.chat.Clerk;
import signalbox.chat.Gaps;
import signalbox.chat.Intake;
import signalbox.chat.Line;
import signalbox.chat.PresenceBoard;
import signalbox.chat.Reloader;
import signalbox.chat.Sighting;
import signalbox.chat.Sighting.Seen;
import signalbox.command.CommandTree;
import signalbox.coordinator.Bookkeeper;
import signalbox.coordinator.DeskJudgement;
import signalbox.coordinator.DeskKeeper;
import signalbox.coordinator.DeskPicture;
import signalbox.coordinator.Outlet;
import signalbox.coordinator.Recall;
import signalbox.coordinator.Turn;
import signalbox.delivery.DeliveryLimits;
import signalbox.delivery.Dispatcher;
import signalbox.delivery.HandSchedule;
import signalbox.domain.Command;
import signalbox.domain.Envelope;
import signalbox.domain.Presence;
import signalbox.domain.desk.Desk;
import signalbox.message.Parcel;
import signalbox.rendering.Reactions;
import signalbox.rendering.query.Answers;
import signalbox.rendering.text.Prefix;
import signalbox.store.Posted;
import signalbox.store.Store;
import signalbox.store.codec.DeskCodec;
import signalbox.view.Backlog;

/** One life of the program, from a start to its end, over a disk that outlives it. */
final class Life {
  /** Small, so that a night has many snapshots. */
  private static final int EVENTS_BETWEEN_SNAPSHOTS = 100;

  private final HandSchedule schedule;
  private final Watch watch;
  private final Dispatcher dispatcher;
  private final DeskKeeper keeper;
  private final Intake intake;
  private final PresenceBoard presence;
  private final Gaps gaps;
  private final List<Parcel> said = new ArrayList<>();
  private boolean missed;

  Life(Store store, HandSchedule schedule, List<Wire> wires, Reloader reloader) {
    this.schedule = schedule;
    var premises = Town.premises();
    var prefix = new Prefix(premises.manners().prefix());
    watch = new Watch(new DeskJudgement(new Reactions(premises.routes(), prefix), this::present));
    dispatcher =
        new Dispatcher(
            wires,
            store.outbox(),
            schedule,
            DeliveryLimits.usual(),
            (about, network, why) -> tell(new Command.NoteUndelivered(about, network, why)),
            new Random(1));
    var outlet = new Listening();
    keeper =
        new DeskKeeper(
            new Turn(watch, store),
            watch,
            new Recall(store, new Pictures(), Runnable::run, EVENTS_BETWEEN_SNAPSHOTS),
            outlet);
    presence = new PresenceBoard(premises, () -> keeper, schedule::now);
    gaps = new Gaps(keeper);
    var bookkeeper = new Bookkeeper(store.history());
    var answers =
        new Answers(
            prefix,
            premises.routes(),
            CommandTree.listAll(),
            (id, limit) -> store.history().ofCase(id.number(), limit),
            this::backlog,
            (months, now) -> bookkeeper.look(ledger -> ledger.ofLast(months, now)),
            Optional.empty());
    var clerk = new Clerk(keeper, outlet, reloader, new Clerk.Codes(new Random(1)), premises);
    intake = new Intake(keeper, outlet, answers, premises, presence, clerk, schedule::now);
  }

  private Backlog backlog() {
    return new Backlog(
        dispatcher.undelivered().stream()
            .map(u -> new Backlog.Waiting(u.network(), u.about()))
            .toList());
  }

  /** Takes up what was promised in an earlier life. */
  void begin() {
    dispatcher.start();
    schedule.runReady();
  }

  Watch watch() {
    return watch;
  }

  Desk desk() {
    return keeper.desk();
  }

  Instant now() {
    return schedule.now();
  }

  /** Everything that was handed to delivery since this was last asked. */
  List<Parcel> collectSaid() {
    var all = List.copyOf(said);
    said.clear();
    return all;
  }

  /** Whether something was said since this was last asked that delivery finds in the outbox. */
  boolean collectMissed() {
    boolean before = missed;
    missed = false;
    return before;
  }

  private Presence present() {
    return presence.presence();
  }

  void hear(Line line) {
    intake.hear(line).join();
  }

  /** The clock or the program itself says something. */
  void tell(Command command) {
    var _ = keeper.submit(Envelope.ofClock(now(), command));
  }

  void see(String network, String account, boolean here) {
    presence.see(new Sighting(network, account, here ? Seen.HERE : Seen.GONE));
  }

  /** What is no longer where it stood. */
  void showAnew(Parcel.Shown lost) {
    dispatcher.fleeting(List.of(lost));
  }

  void wasAway(Instant from) {
    var _ = gaps.wasAway(from, now());
  }

  void networkDown(String network) {
    presence.lostSight(network);
    gaps.down(network, now());
    dispatcher.networkDown(network);
  }

  void networkUp(String network) {
    dispatcher.networkUp(network);
    gaps.up(network, now());
  }

  void settle() {
    schedule.runReady();
  }

  /** Whether the clock should tick now. */
  boolean isDue() {
    return keeper.next(now()).filter(n -> !n.isAfter(now())).isPresent();
  }

  void tick() {
    var _ = keeper.tick(now());
  }

  /** When something happens by itself, at the desk or on the way. */
  Optional<Instant> next() {
    return Stream.of(keeper.nextAfter(now()), schedule.next())
        .flatMap(Optional::stream)
        .min(Instant::compareTo);
  }

  void advanceTo(Instant instant) {
    schedule.advanceTo(instant);
  }

  void end() {
    dispatcher.stop();
    schedule.runReady();
  }

  /** Hands everything to delivery, and remembers it. */
  private final class Listening implements Outlet {
    @Override
    public void posted(List<Posted> parcels) {
      parcels.forEach(p -> said.add(p.parcel()));
      dispatcher.posted(parcels);
    }

    @Override
    public void missed() {
      missed = true;
      dispatcher.lookIntoOutbox();
    }

    @Override
    public void fleeting(List<Parcel> parcels) {
      said.addAll(parcels);
      dispatcher.fleeting(parcels);
    }
  }

  /** Pictures of the desk as the store spells it. */
  private static final class Pictures implements DeskPicture {
    private final DeskCodec codec = new DeskCodec();

    @Override
    public String shape() {
      return codec.shape();
    }

    @Override
    public String encode(Desk desk) {
      return codec.encode(desk);
    }

    @Override
    public Desk decode(String text) {
      return codec.decode(text);
    }
  }
}
