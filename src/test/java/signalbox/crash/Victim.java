package signalbox.crash;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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
import signalbox.delivery.Courier;
import signalbox.delivery.DeliveryLimits;
import signalbox.delivery.Dispatcher;
import signalbox.delivery.Receipt;
import signalbox.delivery.Shipment;
import signalbox.delivery.ThreadSchedule;
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
import signalbox.domain.MemberId;
import signalbox.domain.Place;
import signalbox.domain.Presence;
import signalbox.domain.Speaker;
import signalbox.domain.TaskRef;
import signalbox.domain.Venue;
import signalbox.domain.desk.Desk;
import signalbox.message.Parcel;
import signalbox.policy.Reason;
import signalbox.rendering.Reactions;
import signalbox.rendering.text.Prefix;
import signalbox.store.Posted;
import signalbox.store.Store;
import signalbox.store.codec.DeskCodec;
import signalbox.store.opening.Stores;

/**
 * The engines in a process of their own, to be killed. People say numbered commands, many at once;
 * what is said, acknowledged and heard goes to stdout, a line each. It lives no longer than whoever
 * started it, and a minute and a half at the most.
 */
final class Victim {
  /** Fewer than snapshots lie apart in earnest, so that many are made. */
  static final int EVENTS_BETWEEN_SNAPSHOTS = 50;

  private static final int SPEAKERS = 16;
  private static final Duration LONGEST_LIFE = Duration.ofSeconds(90);

  /** One command in so many opens a case; the others are notes. */
  private static final int REQUEST_EVERY = 20;

  private static final PrintStream OUT = System.out;

  private final ThreadSchedule schedule = new ThreadSchedule("delivery", InstantSource.system());
  private final Configuration configuration;
  private final Dispatcher dispatcher;
  private final Coordinator coordinator;

  private Victim(Configuration configuration, Store store) {
    this.configuration = configuration;
    this.dispatcher =
        new Dispatcher(
            List.of(new Ear()),
            store.outbox(),
            schedule,
            DeliveryLimits.usual(),
            (_, _, _) -> {},
            new Random(1));
    var outlet = new ToDispatcher();
    var judgement =
        new DeskJudgement(
            new Reactions(configuration.routes(), new Prefix("!")), Presence::unknown);
    var recall =
        new Recall(store, new Pictures(), CompletableFuture::runAsync, EVENTS_BETWEEN_SNAPSHOTS);
    var keeper = new DeskKeeper(new Turn(judgement, store), judgement, recall, outlet);
    this.coordinator = new Coordinator(keeper, outlet, InstantSource.system(), () -> tell("fatal"));
  }

  /** Takes the store's file; on stdin the numbers to be said, then {@code go}. */
  public static void main(String[] arguments) throws Exception {
    tell("begun");
    var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    var numbers = new ConcurrentLinkedQueue<Integer>();
    for (String line = in.readLine(); !"go".equals(line); line = in.readLine()) {
      numbers.add(Integer.valueOf(line));
    }
    dieWithWhoeverStartedIt(in);
    var loaded = (Loaded.Ok) ConfigurationReader.load(Path.of("config"));
    Store store = Stores.open("jdbc:sqlite:" + arguments[0], InstantSource.system());
    tell("open");
    new Victim(loaded.configuration(), store).live(numbers);
  }

  private static void dieWithWhoeverStartedIt(BufferedReader in) {
    Thread.ofPlatform()
        .daemon()
        .start(() -> {
          try {
            CompletableFuture.supplyAsync(() -> readToEnd(in))
                .get(LONGEST_LIFE.toSeconds(), TimeUnit.SECONDS);
          } catch (Exception _) {
            tell("too old");
          }
          Runtime.getRuntime().halt(3);
        });
  }

  private static boolean readToEnd(BufferedReader in) {
    try {
      return in.lines().count() == 0;
    } catch (RuntimeException gone) {
      return false;
    }
  }

  private static void tell(String line) {
    OUT.println(line);
    OUT.flush();
  }

  private void live(Queue<Integer> numbers) throws InterruptedException {
    coordinator.start();
    dispatcher.start();
    adopt();
    CaseId open = coordinator.desk().listOpen().isEmpty() ? request() : CaseId.deploy(1);
    tell("ready");
    var speaking = new CountDownLatch(SPEAKERS);
    IntStream.range(0, SPEAKERS)
        .forEach(_ ->
            Thread.ofVirtual()
                .start(() -> {
                  speak(numbers, open);
                  speaking.countDown();
                }));
    speaking.await();
    dispatcher.rested().join();
    tell("done");
    new CountDownLatch(1).await();
  }

  private void adopt() {
    for (Command command :
        List.of(
            new Command.AdoptSite(configuration.site()),
            new Command.AdoptPolicy(configuration.policy()),
            new Command.AdoptRoster(configuration.roster()))) {
      coordinator.submit(Envelope.ofClock(Instant.now(), command)).join();
    }
  }

  private CaseId request() {
    coordinator.submit(envelope(0, requestOf(0))).join();
    return CaseId.deploy(1);
  }

  private void speak(Queue<Integer> numbers, CaseId open) {
    for (Integer number = numbers.poll(); number != null; number = numbers.poll()) {
      Command command =
          number % REQUEST_EVERY == 0
              ? requestOf(number)
              : new Command.Note(new CaseChoice.Named(open), words(number));
      tell("say " + number);
      tell(outcome(coordinator.submit(envelope(number, command))) + " " + number);
    }
  }

  private static String outcome(CompletableFuture<Decision> answer) {
    try {
      return switch (answer.join()) {
        case Decision.Accepted _ -> "ack";
        case Decision.Refused _ -> "refused";
      };
    } catch (CompletionException _) {
      return "failed";
    }
  }

  /** What the note of that number says. */
  static String words(int number) {
    return "note-" + number + "-of the caches";
  }

  private static Command requestOf(int number) {
    var request =
        new DeployRequest(
            new ChangeRef("gerrit", "" + number, "https://gerrit.example.org/r/" + number),
            new TaskRef("T" + number, "https://tracker.example.org/T" + number),
            Optional.of(Reason.AVAILABILITY),
            Optional.empty(),
            "two readers in three see errors");
    return new Command.RequestDeploy(request, new DeployerChoice.Unsaid(), false);
  }

  /** The same number is the same message, however often it is said. */
  private static Envelope envelope(int number, Command command) {
    var account = new Account("console", "dana");
    var now = Instant.now();
    return new Envelope(
        new Speaker.Known(new MemberId("dana"), account),
        new Place.InVenue(new Venue("ops"), "console", "#ops"),
        now,
        Optional.of(new Evidence(account, "m-" + number, now)),
        Presence.unknown(),
        command);
  }

  private final class ToDispatcher implements Outlet {
    @Override
    public void posted(List<Posted> parcels) {
      dispatcher.posted(parcels);
    }

    @Override
    public void missed() {
      dispatcher.lookIntoOutbox();
    }

    @Override
    public void fleeting(List<Parcel> parcels) {
      dispatcher.fleeting(parcels);
    }
  }

  /** Everybody in every channel. */
  private static final class Ear implements Courier {
    @Override
    public String network() {
      return "console";
    }

    @Override
    public CompletionStage<Receipt> carry(Shipment shipment) {
      tell("hear " + shipment.key() + " " + shipment.message().lines().getFirst());
      return CompletableFuture.completedFuture(new Receipt.Delivered("p-" + shipment.key()));
    }
  }

  /** Pictures of the desk as the store spells it. */
  static final class Pictures implements DeskPicture {
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
