package signalbox.program.plan;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import signalbox.config.plan.PlanFile;
import signalbox.delivery.Schedule;
import signalbox.program.ExitCode;
import signalbox.program.Program;
import signalbox.program.Streams;

/** Hands a plan to the bot that holds the store, and shows what it answers. */
public final class HandOver implements Program {
  /** As long as a bot may take to start. */
  static final Duration OPEN_WITHIN = Duration.ofSeconds(10);

  /** The bot looks every second. */
  static final Duration TAKEN_WITHIN = Duration.ofSeconds(30);

  /** Longer than the bot takes for one, whatever happens. */
  static final Duration ANSWERED_WITHIN = Duration.ofSeconds(90);

  private static final Duration EVERY = Duration.ofMillis(200);
  private static final String INSTEAD = "or say in a venue the lines that --lines shows";

  private final PlanFile plan;
  private final Optional<Inbox> inbox;
  private final String held;
  private final Schedule schedule;
  private final Streams streams;
  private final CompletableFuture<ExitCode> ended = new CompletableFuture<>();

  /**
   * @param held by whom the store is held, in a sentence
   */
  public HandOver(
      PlanFile plan, Optional<Inbox> inbox, String held, Schedule schedule, Streams streams) {
    this.plan = plan;
    this.inbox = inbox;
    this.held = held;
    this.schedule = schedule;
    this.streams = streams;
  }

  @Override
  public ExitCode run() {
    return begin().join();
  }

  CompletableFuture<ExitCode> begin() {
    if (inbox.isPresent()) {
      lookForInbox(inbox.get(), schedule.now());
    } else {
      ended.complete(nobodyTakesIt());
    }
    return ended;
  }

  /** A bot that starts holds the store before it takes plans. */
  private void lookForInbox(Inbox box, Instant since) {
    if (box.isOpen()) {
      Instant now = schedule.now();
      String id = now.toEpochMilli() + "-" + ProcessHandle.current().pid();
      put(box, id, Letter.write(plan))
          .ifPresentOrElse(ended::complete, () -> lookAgain(box, id, now));
    } else if (Duration.between(since, schedule.now()).compareTo(OPEN_WITHIN) > 0) {
      ended.complete(nobodyTakesIt());
    } else {
      schedule.after(EVERY, () -> lookForInbox(box, since));
    }
  }

  private ExitCode nobodyTakesIt() {
    tell("the store cannot be used: " + held);
    tell("that process takes no plans, as 'run' does; end it, " + INSTEAD);
    return ExitCode.STORE;
  }

  /** Empty when it is on its way. */
  private Optional<ExitCode> put(Inbox box, String id, String letter) {
    try {
      if (letter.getBytes(UTF_8).length > Inbox.MOST_BYTES) {
        tell("the plan is too long to be handed over; make it shorter, " + INSTEAD);
        return Optional.of(ExitCode.UNUSABLE);
      }
      if (!box.put(id, letter)) {
        tell("too many plans wait for the bot already; nothing was planned, try again later");
        return Optional.of(ExitCode.STORE);
      }
      return Optional.empty();
    } catch (IOException trouble) {
      tell("the plan cannot be handed to the bot (" + trouble + "); nothing was planned");
      tell("submit it as the user who runs the bot, " + INSTEAD);
      return Optional.of(ExitCode.STORE);
    }
  }

  private void lookAgain(Inbox box, String id, Instant since) {
    schedule.after(
        EVERY,
        () -> {
          try {
            look(box, id, since).ifPresentOrElse(ended::complete, () -> lookAgain(box, id, since));
          } catch (IOException trouble) {
            tell("what the bot answers cannot be read: " + trouble);
            tell("look at !maintenance list before you submit it again");
            ended.complete(ExitCode.NO);
          } catch (RuntimeException bug) {
            ended.completeExceptionally(bug);
          }
        });
  }

  /** How it ended, once it has. */
  private Optional<ExitCode> look(Inbox box, String id, Instant since) throws IOException {
    Optional<String> answer = box.collect(id);
    if (answer.isPresent()) {
      return answer.flatMap(Reply::read).map(this::show);
    }
    Duration waited = Duration.between(since, schedule.now());
    if (waited.compareTo(TAKEN_WITHIN) > 0 && box.withdraw(id)) {
      tell("the process that holds the store has not taken the plan in time; nothing was planned");
      tell("look whether 'run' is well ('signalbox health', its log) and try again, " + INSTEAD);
      return Optional.of(ExitCode.STORE);
    }
    if (waited.compareTo(ANSWERED_WITHIN) > 0) {
      tell("the bot has taken the plan and does not answer: part of it may be planned");
      tell("look at !maintenance list, and at its log, before you submit it again");
      return Optional.of(ExitCode.NO);
    }
    return Optional.empty();
  }

  private ExitCode show(Reply reply) {
    reply.lines().forEach(streams.out()::println);
    return reply.code();
  }

  private void tell(String line) {
    streams.err().println(line);
  }
}
