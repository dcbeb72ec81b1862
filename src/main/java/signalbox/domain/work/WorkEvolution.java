package signalbox.domain.work;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import signalbox.domain.CaseId;
import signalbox.domain.MemberId;
import signalbox.domain.Recorded;
import signalbox.domain.Target;
import signalbox.domain.Venue;
import signalbox.domain.WorkEvent;

/** Folds what has happened into the board of claims; it never refuses. */
public final class WorkEvolution {
  private WorkEvolution() {}

  /** The board after that event. */
  public static WorkBoard evolve(WorkBoard board, Recorded recorded, WorkEvent event) {
    Instant at = recorded.at();
    return switch (event) {
      case WorkEvent.Claimed e -> spoken(claimed(board, e, at), e.venue(), e.holder(), at);
      case WorkEvent.Unclaimed e -> without(board, e.venue(), e.target());
      case WorkEvent.HandedOff e -> handedOff(board, e, at);
      case WorkEvent.Noted e -> spoken(noted(board, e, at), e.venue(), e.by(), at);
      case WorkEvent.ClaimAskedAfter e ->
          each(board, c -> isAt(c, e.venue(), e.target()) ? asked(c, e.overdue()) : c);
    };
  }

  /** Whoever speaks of a case, whatever they say of it, is not silent on any claim of it. */
  public static WorkBoard spoken(WorkBoard board, CaseId id, MemberId by, Instant at) {
    return each(
        board,
        c ->
            c.belongsTo().filter(id::equals).isPresent() && c.holder().equals(by)
                ? heard(c, by, at)
                : c);
  }

  private static WorkBoard claimed(WorkBoard board, WorkEvent.Claimed e, Instant at) {
    var since = board.find(e.venue(), e.target()).map(c -> c.times().since()).orElse(at);
    var claim =
        new ClaimState(
            e.venue(),
            e.target(),
            e.holder(),
            e.belongsTo(),
            new ClaimState.Times(since, e.until(), at),
            new ClaimState.Asked(false, false));
    var rest = without(board, e.venue(), e.target()).claims();
    return board.with(Stream.concat(rest.stream(), Stream.of(claim)).toList());
  }

  private static WorkBoard noted(WorkBoard board, WorkEvent.Noted e, Instant at) {
    return board.noted(e.venue(), new WorkBoard.LastNote(e.by(), e.belongsTo(), e.words(), at));
  }

  private static WorkBoard handedOff(WorkBoard board, WorkEvent.HandedOff e, Instant at) {
    return each(board, c -> isAt(c, e.venue(), e.target()) ? heard(c, e.to(), at) : c);
  }

  /** Whoever speaks of work in a venue is not silent on any claim there. */
  private static WorkBoard spoken(WorkBoard board, Venue venue, MemberId by, Instant at) {
    return each(
        board, c -> c.venue().equals(venue) && c.holder().equals(by) ? heard(c, by, at) : c);
  }

  private static ClaimState heard(ClaimState c, MemberId holder, Instant at) {
    return new ClaimState(
        c.venue(),
        c.target(),
        holder,
        c.belongsTo(),
        new ClaimState.Times(c.times().since(), c.times().until(), at),
        new ClaimState.Asked(false, c.asked().overdue()));
  }

  private static ClaimState asked(ClaimState c, boolean overdue) {
    var asked =
        new ClaimState.Asked(c.asked().silent() || !overdue, c.asked().overdue() || overdue);
    return new ClaimState(c.venue(), c.target(), c.holder(), c.belongsTo(), c.times(), asked);
  }

  private static WorkBoard without(WorkBoard board, Venue venue, Target target) {
    List<ClaimState> rest = board.claims().stream().filter(c -> !isAt(c, venue, target)).toList();
    return board.with(rest);
  }

  private static boolean isAt(ClaimState claim, Venue venue, Target target) {
    return claim.venue().equals(venue) && claim.target().key().equals(target.key());
  }

  private static WorkBoard each(WorkBoard board, UnaryOperator<ClaimState> change) {
    return board.with(board.claims().stream().map(change).toList());
  }
}
