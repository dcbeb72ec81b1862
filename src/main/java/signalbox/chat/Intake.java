package signalbox.chat;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import signalbox.command.ReadContext;
import signalbox.command.Reader;
import signalbox.command.Reading;
import signalbox.coordinator.Decisions;
import signalbox.coordinator.Outlet;
import signalbox.coordinator.Trace;
import signalbox.domain.Command;
import signalbox.domain.Decision;
import signalbox.domain.Envelope;
import signalbox.domain.Evidence;
import signalbox.domain.Seen;
import signalbox.domain.Speaker;
import signalbox.message.Message;
import signalbox.rendering.Apology;
import signalbox.rendering.answer.Asked;
import signalbox.rendering.answer.Audience;
import signalbox.rendering.query.Answers;

/**
 * Makes of each line what it is: a command that is decided, a question that is answered at once, or
 * nothing of ours. May be called from any thread; never blocks longer than reading takes.
 */
public final class Intake {
  private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

  private final Decisions decisions;
  private final Outlet outlet;
  private final Answers answers;
  private final Premises premises;
  private final PresenceBoard presence;
  private final Clerk clerk;
  private final InstantSource clock;
  private final Doorway doorway;
  private final AtomicLong bugs = new AtomicLong();
  private final Strangers strangers = new Strangers();
  private final Puzzles puzzles = new Puzzles();

  @Inject
  public Intake(
      Decisions decisions,
      Outlet outlet,
      Answers answers,
      Premises premises,
      PresenceBoard presence,
      Clerk clerk,
      InstantSource clock) {
    this.decisions = decisions;
    this.outlet = outlet;
    this.answers = answers;
    this.premises = premises;
    this.presence = presence;
    this.clerk = clerk;
    this.clock = clock;
    this.doorway = new Doorway(premises);
  }

  /** Takes a line in; completes when it is dealt with, whatever came of it. */
  public CompletableFuture<Void> hear(Line line) {
    Optional<Doorway.Spot> spot = doorway.findSpot(line.where(), line.who());
    if (spot.isEmpty() || doorway.isIgnored(line.where(), line.who())) {
      return CompletableFuture.completedFuture(null);
    }
    var desk = decisions.desk();
    Speaker speaker = doorway.speaker(desk.roster(), line.where(), line.who());
    if (speaker instanceof Speaker.Known(var member, var account)) {
      presence.heard(account, member);
    }
    var asked =
        new Asked(
            desk, new Audience(spot.get().place(), speaker), presence.presence(), clock.instant());
    var context =
        new ReadContext(
            line.where().ourNick().map(premises.manners()::calling).orElseGet(premises::manners),
            premises.references(),
            desk.roster(),
            spot.get().heard(),
            asked.now(),
            line.where().bearing().about(),
            speaker instanceof Speaker.Known(var me, _) ? Optional.of(me) : Optional.empty());
    try {
      return answer(Reader.read(line.text(), context), asked, line);
    } catch (RuntimeException bug) {
      return apologise(bug, asked);
    }
  }

  /** A fault in reading or answering concerns the one who asked, and nobody else. */
  private CompletableFuture<Void> apologise(RuntimeException bug, Asked asked) {
    String ref = "r" + bugs.incrementAndGet();
    LOG.error("internal error, ref {}: {}", ref, Trace.of(bug));
    return say(Message.of(Apology.bug(ref)), asked);
  }

  private CompletableFuture<Void> answer(Reading reading, Asked asked, Line line) {
    return switch (reading) {
      case Reading.Said(Command command) ->
          submit(List.of(asSeen(command, line)), asked, line).thenRun(() -> {});
      case Reading.Reload() -> clerk.reload(asked, commands -> submit(commands, asked, line));
      case Reading.Link() -> clerk.link(asked, line, commands -> submit(commands, asked, line));
      case Reading.Asked(var query) -> say(answers.to(query, asked), asked);
      case Reading.Misread misread when isKnown(asked) -> say(answers.to(misread, asked), asked);
      case Reading.Misread misread -> sayIfNotPuzzled(answers.to(misread, asked), asked, line);
      case Reading.Unknown unknown when isKnown(asked) && isCommand(line) ->
          say(answers.to(unknown), asked);
      case Reading.Unknown unknown -> sayIfNotPuzzled(answers.to(unknown), asked, line);
      case Reading.NotOurs() -> CompletableFuture.completedFuture(null);
    };
  }

  /** What was decided over a card, or said a while ago, is about the case as it was then. */
  private static Command asSeen(Command command, Line line) {
    Optional<Seen> seen = line.where().bearing().seen();
    return command instanceof Command.OfCase ofCase && seen.isPresent()
        ? new Command.AsSeen(ofCase, seen.get())
        : command;
  }

  private CompletableFuture<Void> say(Message answer, Asked asked) {
    outlet.fleeting(Apology.to(asked.place(), answer));
    return CompletableFuture.completedFuture(null);
  }

  /** Programs that answer whoever speaks to them do not begin with our prefix. */
  private boolean isCommand(Line line) {
    return line.text().startsWith(premises.manners().prefix());
  }

  /** To somebody who makes no sense all the time nothing more is said for a while. */
  private CompletableFuture<Void> sayIfNotPuzzled(Message answer, Asked asked, Line line) {
    return puzzles.mayAnswer(line, asked.now())
        ? say(answer, asked)
        : CompletableFuture.completedFuture(null);
  }

  /** What came of them; nothing when it is not known whether all were kept. */
  private CompletableFuture<List<Decision>> submit(List<Command> commands, Asked asked, Line line) {
    List<CompletableFuture<Decision>> decided =
        IntStream.range(0, commands.size())
            .mapToObj(i ->
                decisions.submit(
                    seal(commands.get(i), evidence(line, i), asked, speaker(asked, line))))
            .toList();
    return CompletableFuture.allOf(decided.toArray(CompletableFuture<?>[]::new))
        .handle((_, fault) ->
            fault == null ? decided.stream().map(CompletableFuture::join).toList() : List.of());
  }

  /** A message that becomes several commands gives each an id of its own, so that none is lost. */
  private static Optional<Evidence> evidence(Line line, int part) {
    String id = line.proof().messageId() + (part == 0 ? "" : "/" + part);
    return line.account().map(account -> new Evidence(account, id, line.proof().sentAt()));
  }

  /** A stranger who asks for something is told what to do, but not every time. */
  private Speaker speaker(Asked asked, Line line) {
    return switch (asked.audience().speaker()) {
      case Speaker.Stranger _ when strangers.tell(line, asked.now()) ->
          Doorway.stranger(line.where(), line.who(), Optional.of(Speaker.Standing.TOLD));
      case Speaker other -> other;
    };
  }

  private static Envelope seal(
      Command command, Optional<Evidence> evidence, Asked asked, Speaker by) {
    return new Envelope(by, asked.place(), asked.now(), evidence, asked.presence(), command);
  }

  private static boolean isKnown(Asked asked) {
    return asked.audience().speaker() instanceof Speaker.Known;
  }
}
