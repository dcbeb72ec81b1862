package signalbox.program.plan;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import signalbox.config.plan.PlanFile;
import signalbox.coordinator.Trace;
import signalbox.delivery.Schedule;
import signalbox.program.ExitCode;

/**
 * Takes plans out of the inbox, one after the other, and lays down what came of each. One that was
 * taken is never taken again: whoever ended in the middle of it says so at the next start.
 */
public final class InboxWatch {
  static final Duration EVERY = Duration.ofSeconds(1);

  private static final Logger LOG = LoggerFactory.getLogger(InboxWatch.class);
  private static final long END_WITHIN_SECONDS = 10;

  /** Submits a plan. */
  @FunctionalInterface
  public interface Submitter {
    /**
     * Waits for what came of it.
     *
     * @param id tells this plan from every other
     * @param over whether nothing more shall be said
     */
    Reply submit(PlanFile plan, String id, BooleanSupplier over);
  }

  private final Optional<Inbox> inbox;
  private final Submitter submitter;
  private final Schedule schedule;
  private volatile boolean ended;
  private boolean begun;
  private boolean troubled;

  /**
   * @param inbox empty: the store is no file, so nothing is beside it
   * @param schedule on which submitting may take its time
   */
  public InboxWatch(Optional<Inbox> inbox, Submitter submitter, Schedule schedule) {
    this.inbox = inbox;
    this.submitter = submitter;
    this.schedule = schedule;
  }

  /** Looks into it from now on. */
  public void keep() {
    inbox.ifPresent(box -> schedule.execute(() -> look(box)));
  }

  /** Takes nothing more, and returns when what was taken is answered, within a few seconds. */
  public void end() {
    ended = true;
    if (inbox.isPresent()) {
      var rest = new CompletableFuture<Void>();
      schedule.execute(() -> {
        inbox.get().close();
        rest.complete(null);
      });
      rest.completeOnTimeout(null, END_WITHIN_SECONDS, TimeUnit.SECONDS).join();
    }
  }

  private void look(Inbox box) {
    if (ended) {
      return;
    }
    try {
      if (!begun || !box.isOpen()) {
        box.open();
      }
      if (!begun) {
        tellWhatWasInterrupted(box);
        begun = true;
      }
      box.sweep(schedule.now());
      for (String id : box.listWaiting()) {
        if (!ended && box.take(id)) {
          deal(box, id);
        }
      }
      troubled = false;
    } catch (IOException trouble) {
      if (!troubled) {
        LOG.warn("plans cannot be taken from files: {}", trouble.toString());
      }
      troubled = true;
    } finally {
      schedule.after(EVERY, () -> look(box));
    }
  }

  private static void tellWhatWasInterrupted(Inbox box) throws IOException {
    for (String id : box.listTaken()) {
      LOG.warn("plan {} was interrupted by the end of the bot; part of it may be planned", id);
      box.answer(
          id,
          Reply.of(
                  ExitCode.NO,
                  "the bot ended while it was at this plan: part of it may be planned, and nothing"
                      + " more of it will be. Look at !maintenance list and say in the venue what"
                      + " is missing; do not submit it again")
              .write());
    }
  }

  private void deal(Inbox box, String id) throws IOException {
    Reply reply = reply(box, id);
    LOG.info("plan {} was taken from the inbox: {}", id, reply.code());
    box.answer(id, reply.write());
  }

  private Reply reply(Inbox box, String id) {
    try {
      return box.read(id)
          .flatMap(Letter::read)
          .map(plan -> submitter.submit(plan, id, () -> ended))
          .orElseGet(() ->
              Reply.of(ExitCode.UNUSABLE, "what was handed over is no plan; nothing was planned"));
    } catch (IOException trouble) {
      LOG.warn("plan {} cannot be read: {}", id, trouble.toString());
      return Reply.of(
          ExitCode.UNUSABLE,
          "the bot may not read what was handed over; nothing was planned. Submit it as the user"
              + " who runs the bot");
    } catch (RuntimeException bug) {
      LOG.error("internal error at plan {}: {}", id, Trace.of(bug));
      return Reply.of(
          ExitCode.BUG,
          "internal error; part of it may be planned, look at !maintenance list and at the log");
    }
  }
}
