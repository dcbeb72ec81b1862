package signalbox.chat.irc;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import signalbox.chat.Inlet;
import signalbox.chat.Line;
import signalbox.chat.Sighting;
import signalbox.chat.irc.link.IrcLink;
import signalbox.chat.irc.link.LinkSettings;
import signalbox.chat.irc.link.Pauses;
import signalbox.chat.irc.link.Server;
import signalbox.chat.irc.link.Times;
import signalbox.chat.irc.login.Introduction;
import signalbox.chat.irc.login.Sasl;
import signalbox.chat.irc.output.Pace;
import signalbox.chat.irc.peer.Lines;
import signalbox.chat.irc.room.OurChannel;
import signalbox.chat.irc.topic.Segment;
import signalbox.delivery.Receipt;
import signalbox.delivery.Shipment;
import signalbox.message.Address;
import signalbox.message.Message;
import signalbox.message.Parcel;

/** An adapter with a link of its own on a server, and somebody who waits for what it tells. */
final class Housemate implements Inlet, AutoCloseable {
  private static final int TRIES = 30;
  private static final long BRIEF_MILLIS = 100;
  private static final Duration LONG = Duration.ofMinutes(5);

  final TurnedSchedule schedule = new TurnedSchedule(InstantSource.system().instant());
  private final List<String> told = new ArrayList<>();
  private final IrcAdapter adapter;
  private final IrcLink link;
  private int read;

  /** Comes in, and is in its channels or knows why not when this returns. */
  Housemate(int port, String password, OurChannel... channels) {
    var topics = Map.of(channels[0].name(), new Segment("|", "EMERGENCY"));
    this.adapter =
        new IrcAdapter(
            new Surroundings("testnet", List.of(channels), topics, Company.none()), this, schedule);
    var pauses = new Pauses(Duration.ofMillis(1), Duration.ofMillis(2), Duration.ofMillis(3));
    var settings =
        new LinkSettings(
            "testnet",
            List.of(new Server("localhost", port)),
            new Introduction("signalbox", "bot", "Signalbox, a test", Optional.empty()),
            Optional.empty(),
            Optional.of(new Sasl.Plain("signalbox", password)),
            new Pace(50, Duration.ofMillis(1)),
            new Times(LONG, LONG, LONG, LONG, pauses, LONG, Duration.ofMillis(300)));
    this.link = new IrcLink(settings, adapter, InstantSource.system(), new Random(7));
    link.open();
  }

  private synchronized void tell(String what) {
    told.add(what);
    notifyAll();
  }

  @Override
  public CompletionStage<Void> said(Line line) {
    String where = line.where().channel().orElse("alone");
    String who = line.who().account().map(a -> "/" + a).orElse("");
    tell(where + " " + line.who().nick() + who + "> " + line.text());
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void seen(Sighting sighting) {
    tell(sighting.account() + " " + sighting.seen());
  }

  @Override
  public void down(Instant at) {
    tell("down");
  }

  @Override
  public void up(Instant at) {
    tell("up");
  }

  @Override
  public void missed(Set<String> accounts, Instant from, Instant until) {
    tell("missed " + accounts + " for " + Duration.between(from, until).toSeconds() + " s");
  }

  /** The next thing told that is this; what came before it is passed over. */
  void expect(String what) {
    expect(what, what::equals);
  }

  synchronized String expect(String what, Predicate<String> wanted) {
    long deadline = System.nanoTime() + Lines.PATIENCE.toNanos();
    while (true) {
      while (read < told.size()) {
        String next = told.get(read++);
        if (wanted.test(next)) {
          return next;
        }
      }
      long left = deadline - System.nanoTime();
      if (left <= 0) {
        throw new AssertionError("expected " + what + ", was told " + told);
      }
      try {
        wait(Math.max(1, left / 1_000_000));
      } catch (InterruptedException _) {
        throw new AssertionError("interrupted");
      }
    }
  }

  /** All that was told, read or not. */
  synchronized List<String> told() {
    return List.copyOf(told);
  }

  Receipt say(Address to, String... lines) {
    var message = Message.of(lines);
    return carry(new Parcel.Say(to, Optional.empty(), message));
  }

  /** Shows it as delivery does: what may come later is tried again. */
  Receipt show(String channel, String words) {
    var topic = new Address.Topic("testnet", channel);
    var parcel = new Parcel.Show(topic, Optional.empty(), Message.of(words));
    Receipt receipt = carry(parcel);
    for (int i = 0; i < TRIES && receipt instanceof Receipt.Failed(boolean forGood, _); i++) {
      if (forGood) {
        return receipt;
      }
      receipt = carry(parcel);
    }
    return receipt;
  }

  /** The schedule goes on while it waits. */
  private Receipt carry(Parcel parcel) {
    CompletableFuture<Receipt> receipt =
        adapter.carry(new Shipment(1, parcel, parcel.message())).toCompletableFuture();
    long deadline = System.nanoTime() + Lines.PATIENCE.toNanos();
    while (System.nanoTime() < deadline) {
      schedule.turn(Duration.ofSeconds(1));
      try {
        return receipt.get(BRIEF_MILLIS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException _) {
        // Once more.
      } catch (InterruptedException | ExecutionException fault) {
        throw new AssertionError("in doubt", fault);
      }
    }
    throw new AssertionError("no receipt");
  }

  @Override
  public void close() {
    link.close();
  }
}
