package signalbox.chat.irc;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import signalbox.chat.Inlet;
import signalbox.chat.irc.link.Ear;
import signalbox.chat.irc.link.Session;
import signalbox.chat.irc.wire.IrcLine;
import signalbox.delivery.Courier;
import signalbox.delivery.Receipt;
import signalbox.delivery.Schedule;
import signalbox.delivery.Shipment;

/**
 * One IRC network at the door: hears what is said there, carries what is to be said, and sees who
 * is there. May be used by any thread; one lock keeps the network's state together.
 */
public final class IrcAdapter implements Ear, Courier {
  /** A network that cannot be reached is told of in the log so often, and not at every attempt. */
  static final Duration REMINDER = Duration.ofMinutes(10);

  private static final Logger LOG = LoggerFactory.getLogger(IrcAdapter.class);

  private final Surroundings surroundings;
  private final Inlet inlet;
  private final Schedule schedule;
  private @Nullable Visit visit;
  private Instant remindFrom = Instant.MIN;

  public IrcAdapter(Surroundings surroundings, Inlet inlet, Schedule schedule) {
    this.surroundings = surroundings;
    this.inlet = inlet;
    this.schedule = schedule;
  }

  @Override
  public String network() {
    return surroundings.network();
  }

  @Override
  public synchronized CompletionStage<Receipt> carry(Shipment shipment) {
    return visit == null
        ? CompletableFuture.completedFuture(new Receipt.Failed(false, "not connected"))
        : new Carriage(visit).carry(shipment);
  }

  @Override
  public synchronized void up(Session session) {
    LOG.info("up on {} as {}, with {}", network(), session.nick(), session.capabilities());
    if (!session.has("account-tag")) {
      LOG.warn("{} vouches for nobody: no account-tag; commands are refused there", network());
    }
    remindFrom = Instant.MIN;
    var timers = new WhileThere();
    Visit now = new Visit(surroundings, session, inlet, timers);
    timers.visit = now;
    visit = now;
    now.begin();
  }

  @Override
  public synchronized void heard(Session session, IrcLine line) {
    if (visit != null && visit.session().equals(session)) {
      try {
        visit.heard(line);
      } catch (RuntimeException bug) {
        // One odd line must not cost the connection; its words may be anybody's secret.
        LOG.error(
            "a fault over a line {}: {}", line.command(), bug.getClass().getName(), where(bug));
      }
    }
  }

  @Override
  public synchronized void down(Session session, String why) {
    if (visit != null && visit.session().equals(session)) {
      LOG.warn("{} is down: {}", network(), why);
      visit = null;
      inlet.down(schedule.now());
    }
  }

  @Override
  public synchronized void unreachable(String why) {
    Instant now = schedule.now();
    if (!now.isBefore(remindFrom)) {
      LOG.warn("{} cannot be reached: {}", network(), why);
      remindFrom = now.plus(REMINDER);
    }
  }

  private static Throwable where(RuntimeException bug) {
    var place = new Throwable("at");
    place.setStackTrace(bug.getStackTrace());
    return place;
  }

  /** The schedule as a visit knows it: under the lock, and silent once the visit is over. */
  private final class WhileThere implements Schedule {
    private @Nullable Visit visit;

    @Override
    public Instant now() {
      return schedule.now();
    }

    @Override
    public void execute(Runnable task) {
      schedule.execute(() -> run(task));
    }

    @Override
    public void after(Duration delay, Runnable task) {
      schedule.after(delay, () -> run(task));
    }

    private void run(Runnable task) {
      synchronized (IrcAdapter.this) {
        if (visit != null && visit == IrcAdapter.this.visit) {
          task.run();
        }
      }
    }
  }
}
