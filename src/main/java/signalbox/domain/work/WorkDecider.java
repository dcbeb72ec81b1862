package signalbox.domain.work;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import signalbox.domain.CaseId;
import signalbox.domain.Command;
import signalbox.domain.Decision;
import signalbox.domain.MemberId;
import signalbox.domain.Refusal;
import signalbox.domain.Roster;
import signalbox.domain.Target;
import signalbox.domain.Venue;
import signalbox.domain.WorkEvent;

/** Decides what members say about their work in progress. */
public final class WorkDecider {
  /** Claims that may stand in one venue. */
  public static final int MOST_CLAIMS = 200;

  /** The same note by the same member so soon after is a slip of the hand. */
  static final Duration SAME_NOTE = Duration.ofMinutes(5);

  /** A claim is not prolonged by less. */
  static final Duration LEAST_PROLONGED = Duration.ofMinutes(1);

  private WorkDecider() {}

  /**
   * Who speaks, where and when.
   *
   * @param belongsTo the case that the work is part of, found by the desk
   * @param maySettle whether the speaker may put down others' claims here: a manager
   */
  public record Hearing(
      MemberId by,
      Venue venue,
      Optional<CaseId> belongsTo,
      Instant now,
      Roster roster,
      boolean maySettle,
      Duration usual) {}

  public static Decision claim(WorkBoard board, Hearing h, Command.Claim claim) {
    var standing = board.find(h.venue(), claim.target());
    if (standing.isPresent() && !standing.get().holder().equals(h.by())) {
      var held = standing.get();
      return Decision.refuse(
          new Refusal.TargetHeld(held.target(), held.holder(), held.times().until()));
    }
    if (standing.isEmpty() && board.listIn(h.venue()).size() >= MOST_CLAIMS) {
      return Decision.refuse(new Refusal.DeskFull("claims", MOST_CLAIMS));
    }
    var until = h.now().plus(claim.length().orElse(h.usual()));
    if (standing.isPresent() && isSame(standing.get(), h.belongsTo(), until)) {
      return Decision.accept();
    }
    return Decision.accept(
        new WorkEvent.Claimed(h.venue(), claim.target(), h.by(), h.belongsTo(), until));
  }

  public static Decision unclaim(WorkBoard board, Hearing h, Command.Unclaim command) {
    var found =
        command.target().isPresent()
            ? board.find(h.venue(), command.target().get())
            : findOnlyOwn(board, h);
    if (found.isEmpty()) {
      return notClaimed(board, h, command.target());
    }
    var claim = found.get();
    return mayPutDown(h, claim)
        ? Decision.accept(
            new WorkEvent.Unclaimed(
                h.venue(), claim.target(), claim.holder(), claim.belongsTo(), Optional.of(h.by())))
        : Decision.refuse(new Refusal.NotYourClaim(claim.target(), claim.holder()));
  }

  public static Decision handOff(WorkBoard board, Hearing h, Command.Handoff command) {
    var found = board.find(h.venue(), command.target());
    if (found.isEmpty()) {
      return notClaimed(board, h, Optional.of(command.target()));
    }
    var claim = found.get();
    if (!mayPutDown(h, claim)) {
      return Decision.refuse(new Refusal.NotYourClaim(claim.target(), claim.holder()));
    }
    if (h.roster().find(command.to()).isEmpty()) {
      return Decision.refuse(
          new Refusal.UnknownMember(command.to(), h.roster().listNear(command.to())));
    }
    if (command.to().equals(claim.holder())) {
      return Decision.refuse(
          new Refusal.TargetHeld(claim.target(), claim.holder(), claim.times().until()));
    }
    return Decision.accept(
        new WorkEvent.HandedOff(
            h.venue(), claim.target(), claim.holder(), command.to(), claim.belongsTo()));
  }

  /** Whether a claim that stands would stay as it is; an answer to a question is news. */
  private static boolean isSame(ClaimState claim, Optional<CaseId> belongsTo, Instant until) {
    boolean asked = claim.asked().silent() || claim.asked().overdue();
    return !asked
        && claim.belongsTo().equals(belongsTo)
        && Duration.between(claim.times().until(), until).abs().compareTo(LEAST_PROLONGED) < 0;
  }

  public static Decision note(WorkBoard board, Hearing h, String words) {
    boolean again =
        board
            .findLastNote(h.venue())
            .filter(last -> last.by().equals(h.by()) && last.words().equals(words))
            .filter(last -> last.belongsTo().equals(h.belongsTo()))
            .filter(last -> h.now().isBefore(last.at().plus(SAME_NOTE)))
            .isPresent();
    return again
        ? Decision.accept()
        : Decision.accept(new WorkEvent.Noted(h.venue(), h.belongsTo(), h.by(), words));
  }

  /** What the clock asks about a claim; nothing, when it was asked or spoken of since. */
  public static Decision askAfter(WorkBoard board, Command.AskAfterClaim ask) {
    return board
        .find(ask.venue(), ask.target())
        .filter(c -> ask.overdue() ? !c.asked().overdue() : !c.asked().silent())
        .map(c ->
            Decision.accept(
                new WorkEvent.ClaimAskedAfter(
                    c.venue(), c.target(), c.holder(), c.belongsTo(), ask.overdue())))
        .orElseGet(Decision::accept);
  }

  /** Its holder may, a manager may, and once it is overdue anybody may. */
  private static boolean mayPutDown(Hearing h, ClaimState claim) {
    return claim.holder().equals(h.by())
        || h.maySettle()
        || !h.now().isBefore(claim.times().until());
  }

  private static Optional<ClaimState> findOnlyOwn(WorkBoard board, Hearing h) {
    var own = listOwn(board, h);
    return own.size() == 1 ? Optional.of(own.getFirst()) : Optional.empty();
  }

  private static List<ClaimState> listOwn(WorkBoard board, Hearing h) {
    return board.listIn(h.venue()).stream().filter(c -> c.holder().equals(h.by())).toList();
  }

  private static Decision notClaimed(WorkBoard board, Hearing h, Optional<Target> target) {
    return Decision.refuse(
        new Refusal.NotClaimed(
            target, listOwn(board, h).stream().map(ClaimState::target).toList()));
  }
}
