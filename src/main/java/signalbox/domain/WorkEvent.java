package signalbox.domain;

import java.time.Instant;
import java.util.Optional;

/** What can have happened to work in progress. */
public sealed interface WorkEvent extends Event {
  Venue venue();

  /** The case that the work is part of; empty: the venue's own. */
  Optional<CaseId> belongsTo();

  @Override
  default Optional<CaseId> about() {
    return belongsTo();
  }

  /**
   * Somebody is changing something.
   *
   * @param belongsTo the case that it is part of; empty: the venue's own
   * @param until when it should be over
   */
  record Claimed(
      Venue venue, Target target, MemberId holder, Optional<CaseId> belongsTo, Instant until)
      implements WorkEvent {}

  /** Put down; {@code by} is empty when the closing of its case did it. */
  record Unclaimed(
      Venue venue,
      Target target,
      MemberId holder,
      Optional<CaseId> belongsTo,
      Optional<MemberId> by)
      implements WorkEvent {}

  record HandedOff(
      Venue venue, Target target, MemberId from, MemberId to, Optional<CaseId> belongsTo)
      implements WorkEvent {}

  /** What somebody does or sees, in the words said; at most 300 characters. */
  record Noted(Venue venue, Optional<CaseId> belongsTo, MemberId by, String words)
      implements WorkEvent {}

  /** The holder was asked whether the claim still stands. */
  record ClaimAskedAfter(
      Venue venue, Target target, MemberId holder, Optional<CaseId> belongsTo, boolean overdue)
      implements WorkEvent {}
}
