package signalbox.chat.irc.output;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import signalbox.delivery.Schedule;

/**
 * Carries out what a speaker decides. The speaker is asked by one thread at a time; the pen alone
 * waits for the connection, and nobody waits for the pen.
 */
final class Pump {
  private static final Logger LOG = LoggerFactory.getLogger(Pump.class);

  private final ReentrantLock lock = new ReentrantLock();
  private final List<Runnable> afterwards = new ArrayList<>();
  private final LineSink sink;
  private final Speaker speaker;
  private final Schedule schedule;
  private final Executor pen;
  private boolean writing;
  private @Nullable Instant wakeAt;

  Pump(LineSink sink, Speaker speaker, Schedule schedule, Executor pen) {
    this.sink = sink;
    this.speaker = speaker;
    this.schedule = schedule;
    this.pen = pen;
  }

  /** Runs it when nobody is held up by it; called by what is asked or told. */
  void afterwards(Runnable told) {
    afterwards.add(told);
  }

  void tell(Consumer<Instant> what) {
    var _ =
        ask(now -> {
          what.accept(now);
          return now;
        });
  }

  /** Asks the speaker something, and then does what that has brought about. */
  <T> T ask(Function<Instant, T> question) {
    List<Runnable> told;
    boolean begins;
    T answer;
    lock.lock();
    try {
      Instant now = schedule.now();
      speaker.tick(now);
      answer = question.apply(now);
      begins = plan(now);
      told = List.copyOf(afterwards);
      afterwards.clear();
    } finally {
      lock.unlock();
    }
    if (begins) {
      begin();
    }
    told.forEach(Runnable::run);
    return answer;
  }

  /** Sees to it that what is due later is done then; whether something is to be written now. */
  private boolean plan(Instant now) {
    Optional<Instant> write = writing ? Optional.empty() : speaker.nextWrite(now);
    boolean begins = write.filter(at -> !at.isAfter(now)).isPresent();
    writing |= begins;
    Stream.of(write.filter(at -> at.isAfter(now)), speaker.nextTick())
        .flatMap(Optional::stream)
        .min(Instant::compareTo)
        .ifPresent(at -> wakeAt(at, now));
    return begins;
  }

  private void wakeAt(Instant at, Instant now) {
    if (wakeAt == null || at.isBefore(wakeAt)) {
      wakeAt = at;
      Duration delay = Duration.between(now, at);
      schedule.after(delay.isNegative() ? Duration.ZERO : delay, () -> ring(at));
    }
  }

  private void ring(Instant at) {
    tell(_ -> {
      if (at.equals(wakeAt)) {
        wakeAt = null;
      }
    });
  }

  private void begin() {
    try {
      pen.execute(this::write);
    } catch (RejectedExecutionException gone) {
      broken(gone);
    }
  }

  /** Runs on the pen until there is nothing to be written now. */
  private void write() {
    for (Optional<Outgoing> line = next(); line.isPresent(); line = next()) {
      write(line.get());
    }
  }

  private Optional<Outgoing> next() {
    return ask(now -> {
      Optional<Outgoing> line = speaker.next(now);
      writing = line.isPresent();
      return line;
    });
  }

  private void write(Outgoing outgoing) {
    try {
      sink.send(outgoing.line());
      outgoing.written().ifPresent(written -> written.complete(null));
    } catch (IOException | RuntimeException fault) {
      outgoing.written().ifPresent(written -> written.completeExceptionally(fault));
      broken(fault);
    }
  }

  private void broken(Exception fault) {
    LOG.warn("a connection cannot be written to: {}", fault.getClass().getName());
    tell(_ -> {
      speaker.close("the connection broke");
      speaker.dropUrgent().stream()
          .flatMap(outgoing -> outgoing.written().stream())
          .forEach(written -> afterwards(() -> unwritten(written)));
    });
  }

  static void unwritten(CompletableFuture<Void> written) {
    written.completeExceptionally(new IOException("not written"));
  }
}
