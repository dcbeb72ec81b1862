package signalbox.program.live;

import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import signalbox.delivery.Dispatcher;
import signalbox.delivery.ThreadSchedule;

/** The dispatcher with the thread on which it works. */
public final class Post {
  private static final long SETTLE_WITHIN_SECONDS = 5;

  private final Dispatcher dispatcher;
  private final ThreadSchedule schedule;

  @Inject
  public Post(Dispatcher dispatcher, ThreadSchedule schedule) {
    this.dispatcher = dispatcher;
    this.schedule = schedule;
  }

  void open() {
    dispatcher.start();
  }

  /** Waits, 5 s at the most, until nothing more can be sent at this moment. */
  void settle() {
    dispatcher.rested().completeOnTimeout(null, SETTLE_WITHIN_SECONDS, TimeUnit.SECONDS).join();
  }

  void close() {
    dispatcher.hurry();
    settle();
    dispatcher.stop();
    schedule.close();
  }
}
