package signalbox.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import signalbox.command.CommandTree;
import signalbox.command.Query;
import signalbox.config.Configuration;
import signalbox.config.ConfigurationReader;
import signalbox.config.Loaded;
import signalbox.coordinator.Coordinator;
import signalbox.coordinator.DeskJudgement;
import signalbox.coordinator.DeskKeeper;
import signalbox.coordinator.DeskPicture;
import signalbox.coordinator.Outlet;
import signalbox.coordinator.Recall;
import signalbox.coordinator.Turn;
import signalbox.domain.Account;
import signalbox.domain.CaseChoice;
import signalbox.domain.CaseId;
import signalbox.domain.ChangeRef;
import signalbox.domain.Command;
import signalbox.domain.Decision;
import signalbox.domain.DeployRequest;
import signalbox.domain.DeployerChoice;
import signalbox.domain.Envelope;
import signalbox.domain.Evidence;
import signalbox.domain.MaintenancePlan;
import signalbox.domain.MemberId;
import signalbox.domain.Place;
import signalbox.domain.PlanAction;
import signalbox.domain.Presence;
import signalbox.domain.Service;
import signalbox.domain.Speaker;
import signalbox.domain.Target;
import signalbox.domain.TaskRef;
import signalbox.domain.Venue;
import signalbox.domain.Window;
import signalbox.domain.desk.Desk;
import signalbox.domain.ledger.Ledger;
import signalbox.message.Message;
import signalbox.message.Parcel;
import signalbox.policy.Reason;
import signalbox.rendering.Reactions;
import signalbox.rendering.answer.Asked;
import signalbox.rendering.answer.Audience;
import signalbox.rendering.query.Answers;
import signalbox.rendering.text.Prefix;
import signalbox.store.Posted;
import signalbox.store.Store;
import signalbox.store.codec.DeskCodec;
import signalbox.store.opening.Stores;
import signalbox.view.Backlog;

/** A whole signal box over a store on disk, with the shipped configuration and no network. */
final class Box implements AutoCloseable {
  private static final AtomicLong MESSAGES = new AtomicLong();
  private static final AtomicLong NOTES = new AtomicLong();

  private final Configuration configuration;
  private final Path directory;
  private final boolean temporary;
  private final ExecutorService background = Executors.newSingleThreadExecutor();
  private final Store store;
  private final Coordinator coordinator;

  private Box(Path directory, boolean temporary, Configuration configuration) {
    this.directory = directory;
    this.temporary = temporary;
    this.configuration = configuration;
    this.store =
        Stores.open("jdbc:sqlite:" + directory.resolve("bench.db"), InstantSource.system());
    var judgement =
        new DeskJudgement(
            new Reactions(
                configuration.routes(),
                new Prefix(configuration.settings().typing().commandPrefix())),
            Presence::unknown);
    var recall = new Recall(store, new Pictures(), background, 5_000);
    var keeper = new DeskKeeper(new Turn(judgement, store), judgement, recall, new Nowhere());
    this.coordinator = new Coordinator(keeper, new Nowhere(), InstantSource.system(), () -> {});
    coordinator.start();
  }

  /** A new one in a directory of its own, which goes with it. */
  static Box fresh() {
    return fresh(true);
  }

  /**
   * A new one in a directory of its own.
   *
   * @param temporary whether the directory goes with it
   */
  static Box fresh(boolean temporary) {
    return fresh(temporary, configuration());
  }

  /**
   * A new one whose policy speaks of maintenance, in a directory of its own, which goes with it.
   */
  static Box freshForMaintenance() {
    return fresh(true, configurationForMaintenance());
  }

  private static Box fresh(boolean temporary, Configuration configuration) {
    try {
      Path directory = Files.createTempDirectory(Path.of("target"), "bench");
      var box = new Box(directory, temporary, configuration);
      box.adopt();
      return box;
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  /** One over a store that is there already. */
  static Box over(Path directory) {
    return new Box(directory, false, configuration());
  }

  Path directory() {
    return directory;
  }

  Desk desk() {
    return coordinator.desk();
  }

  private void adopt() {
    clock(new Command.AdoptSite(configuration.site()));
    clock(new Command.AdoptPolicy(configuration.policy()));
    clock(new Command.AdoptRoster(configuration.roster()));
  }

  private void clock(Command command) {
    coordinator.submit(Envelope.ofClock(Instant.now(), command)).join();
  }

  /** Opens a case for that change. */
  CaseId request(int change) {
    var request =
        new DeployRequest(
            new ChangeRef("gerrit", "" + change, "https://gerrit.example.org/r/" + change),
            new TaskRef("T" + change, "https://tracker.example.org/T" + change),
            Optional.of(Reason.AVAILABILITY),
            Optional.empty(),
            "two readers in three see errors");
    int number = desk().mark().nextNumber();
    say("dana", new Command.RequestDeploy(request, new DeployerChoice.Unsaid(), false));
    return CaseId.deploy(number);
  }

  /** Plans a maintenance in eight days and so many more, with a crew, shifts and an operation. */
  CaseId plan(int more) {
    int number = desk().mark().nextNumber();
    var id = CaseId.maintenance(number);
    var start = Instant.now().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofDays(8 + more));
    var window = new Window(start, Duration.ofHours(2));
    var services = List.of(new Service("mediawiki"), new Service("infrastructure"));
    say(
        "dana",
        new Command.PlanMaintenance(
            new MaintenancePlan("New disks " + more, services, window), false, false));
    change(id, new PlanAction.SetGoal("no read errors any more"));
    change(id, new PlanAction.SetTargets(List.of(new Target("db" + more))));
    change(id, new PlanAction.NameLead(new MemberId("dana"), List.of()));
    change(id, new PlanAction.PlanShift(new MemberId("dana"), Optional.empty(), Optional.empty()));
    change(id, new PlanAction.PlanShift(new MemberId("sam"), Optional.empty(), Optional.empty()));
    return id;
  }

  /** An accepted change of a plan, after which its clauses are held against it anew. */
  void replan(CaseId id) {
    change(id, new PlanAction.SetGoal("no read errors, try " + NOTES.incrementAndGet()));
  }

  private void change(CaseId id, PlanAction.Change change) {
    say("dana", new Command.OnCase(new CaseChoice.Named(id), change));
  }

  /** An accepted command with one event and one line for the venue. */
  void note(CaseId id) {
    say("sam", noteOf(id));
  }

  /** As many at once, so that they share their writes to the disk. */
  void noteMany(CaseId id, int many) {
    var waiting =
        IntStream.range(0, many)
            .mapToObj(_ -> coordinator.submit(envelope("sam", noteOf(id))))
            .toList();
    waiting.forEach(CompletableFuture::join);
  }

  /** Each in other words: the same twice would change nothing. */
  private static Command noteOf(CaseId id) {
    return new Command.Note(
        new CaseChoice.Named(id),
        "restarted cache " + NOTES.incrementAndGet() + " of the third row, all well");
  }

  /** What {@code !status} answers in the venue. */
  Message status() {
    return ask(new Query.Status(new CaseChoice.Unnamed()));
  }

  /** What is answered in the venue. */
  Message ask(Query query) {
    var place = new Place.InVenue(new Venue("ops"), "console", "#ops");
    var speaker = new Speaker.Known(new MemberId("dana"), new Account("console", "dana"));
    var asked = new Asked(desk(), new Audience(place, speaker), Presence.unknown(), Instant.now());
    return new Answers(
            new Prefix("!"),
            configuration.routes(),
            CommandTree.listAll(),
            (_, _) -> List.of(),
            Backlog::none,
            (months, now) -> new Ledger().ofLast(months, now),
            Optional.empty())
        .to(query, asked);
  }

  /** Says it and waits until it is durable. */
  private void say(String member, Command command) {
    Decision decision = coordinator.submit(envelope(member, command)).join();
    if (decision instanceof Decision.Refused(var refusal)) {
      throw new IllegalStateException("refused: " + refusal);
    }
  }

  private static Envelope envelope(String member, Command command) {
    var account = new Account("console", member);
    var now = Instant.now();
    return new Envelope(
        new Speaker.Known(new MemberId(member), account),
        new Place.InVenue(new Venue("ops"), "console", "#ops"),
        now,
        Optional.of(new Evidence(account, "bench-" + MESSAGES.incrementAndGet(), now)),
        Presence.unknown(),
        command);
  }

  @Override
  public void close() {
    coordinator.close();
    background.shutdown();
    try {
      background.awaitTermination(20, TimeUnit.SECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    store.close();
    heap();
    if (temporary) {
      delete(directory);
    }
  }

  /** What is still held after a collection, in MB. */
  private void heap() {
    System.gc();
    var runtime = Runtime.getRuntime();
    long used = (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    System.out.println("heap after collection: " + used + " MB, " + desk().mark());
  }

  static void delete(Path directory) {
    try (var files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  private static Configuration configurationForMaintenance() {
    try {
      Path copy = Files.createTempDirectory(Path.of("target"), "config");
      try (var files = Files.walk(Path.of("config"))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Path to = copy.resolve(Path.of("config").relativize(file));
          Files.createDirectories(to.getParent());
          Files.copy(file, to);
        }
      }
      Files.writeString(
          copy.resolve("signalbox.conf"), "\npolicy = miraheze\n", StandardOpenOption.APPEND);
      return load(copy);
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  static Configuration configuration() {
    return load(Path.of("config"));
  }

  private static Configuration load(Path folder) {
    return switch (ConfigurationReader.load(folder)) {
      case Loaded.Ok(var configuration) -> configuration;
      case Loaded.Faulty(var faults) -> throw new IllegalStateException(faults.toString());
    };
  }

  private static final class Nowhere implements Outlet {
    @Override
    public void posted(List<Posted> parcels) {}

    @Override
    public void missed() {}

    @Override
    public void fleeting(List<Parcel> parcels) {}
  }

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
