package signalbox.program.live;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import signalbox.program.ExitCode;
import signalbox.program.Program;
import signalbox.program.Streams;
import signalbox.program.plan.InboxWatch;

/** Speaks on the networks of the configuration until the machine says that it is to stop. */
public final class RunNetworks implements Program {
  private static final Logger LOG = LoggerFactory.getLogger(RunNetworks.class);

  private final House house;
  private final List<Adapter> adapters;
  private final CalendarFile calendar;
  private final InboxWatch inbox;
  private final Signals signals;
  private final Streams streams;
  private final CountDownLatch stopped = new CountDownLatch(1);

  @Inject
  public RunNetworks(
      House house,
      Set<Adapter> adapters,
      CalendarFile calendar,
      InboxWatch inbox,
      Signals signals,
      Streams streams) {
    this.house = house;
    this.adapters = List.copyOf(adapters);
    this.calendar = calendar;
    this.inbox = inbox;
    this.signals = signals;
    this.streams = streams;
  }

  @Override
  public ExitCode run() {
    if (adapters.isEmpty()) {
      streams.err().println(whyNone());
      house.close();
      return ExitCode.UNUSABLE;
    }
    signals.onStop(this::stop);
    signals.onReload(house::reload);
    house.open();
    adapters.forEach(Adapter::open);
    calendar.keep();
    inbox.keep();
    String networks = String.join(", ", adapters.stream().map(Adapter::network).toList());
    LOG.info("running on {}", networks);
    streams.out().println("signalbox runs on " + networks);
    try {
      stopped.await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      stop();
    }
    return ExitCode.DONE;
  }

  private static String whyNone() {
    return "there is no network to speak on: the configuration has the console only, which is for"
        + " 'sandbox'; configure a network in signalbox.conf";
  }

  /** What was heard is dealt with and said before the networks are left. */
  private void stop() {
    calendar.end();
    inbox.end();
    house.close();
    adapters.parallelStream().forEach(Adapter::close);
    stopped.countDown();
  }
}
