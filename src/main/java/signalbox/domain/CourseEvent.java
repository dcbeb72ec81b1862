package signalbox.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What can have happened on the way of a maintenance from its plan to its end. */
public sealed interface CourseEvent extends MaintenanceEvent {
  /** Nothing is in the way of its start any more. */
  record Readied(CaseId maintenance) implements CourseEvent {}

  /** Something is in the way of its start again. */
  record Unreadied(CaseId maintenance) implements CourseEvent {}

  /** It begins soon: whoever takes part was asked to be there. */
  record CheckInCalled(CaseId maintenance, Instant start) implements CourseEvent {}

  record CheckedIn(CaseId maintenance, MemberId member) implements CourseEvent {}

  /**
   * Its time has come, and who leads was asked to begin.
   *
   * @param start of the window that is meant
   * @param time counted from 1
   */
  record BeginAsked(CaseId maintenance, Instant start, int time) implements CourseEvent {}

  /** The work has begun. */
  record Started(CaseId maintenance, MemberId leader) implements CourseEvent {}

  /** Another leads on, these services or, where none is named, it all. */
  record LeadHandedOver(CaseId maintenance, MemberId by, MemberId to, List<Service> of)
      implements CourseEvent {
    public LeadHandedOver {
      of = List.copyOf(of);
    }
  }

  /** Who takes part was seen to come or to go. */
  record MemberSeen(CaseId maintenance, MemberId member, boolean here) implements CourseEvent {}

  /**
   * Who takes part does no longer.
   *
   * @param said whether that was said; else they were gone for too long
   * @param urgent what makes their part urgent; nothing: it is not
   */
  record MemberLost(
      CaseId maintenance, MemberId member, boolean said, List<Urgency> urgent, String why)
      implements CourseEvent {
    public MemberLost {
      urgent = List.copyOf(urgent);
    }
  }

  /** What makes the part of a member urgent. */
  enum Urgency {
    LEADER,
    /** Without them too few with root are there. */
    ROOT,
    /** They hold an operation. */
    OPERATION
  }

  /** It goes on, though a member was lost or it was halted. */
  record Continued(CaseId maintenance, MemberId by, String why) implements CourseEvent {}

  record Halted(CaseId maintenance, MemberId by, String why) implements CourseEvent {}

  /** Somebody asks for the help of a vendor. */
  record SupportAsked(CaseId maintenance, MemberId by, String vendor, String why)
      implements CourseEvent {}

  /** Who leads finds that urgent. */
  record SupportSignedOff(CaseId maintenance, MemberId by, String vendor) implements CourseEvent {}

  /** The vendor was called in. */
  record SupportRaised(CaseId maintenance, MemberId by, String vendor) implements CourseEvent {}

  /** That member understands why. */
  record SupportUnderstood(CaseId maintenance, MemberId member, String vendor)
      implements CourseEvent {}

  /** These were asked whether they understand why. */
  record UnderstandingAsked(CaseId maintenance, String vendor, List<MemberId> missing)
      implements CourseEvent {
    public UnderstandingAsked {
      missing = List.copyOf(missing);
    }
  }

  /**
   * Its window ends later.
   *
   * @param end the end from now on
   * @param inTime whether the window was not over before; else it overran all the same
   */
  record Extended(
      CaseId maintenance, MemberId by, Duration length, Instant end, boolean inTime, String why)
      implements CourseEvent {}

  /** So much was left until that end; nothing: it was over. */
  record EndNeared(CaseId maintenance, Instant end, Duration left) implements CourseEvent {}

  record StateMarked(CaseId maintenance, MemberId by, ServiceState state, String words)
      implements CourseEvent {}

  record ComplicationNoted(CaseId maintenance, MemberId by, String words) implements CourseEvent {}

  /** Everybody was told how it stands, for the n-th time, counted from 1. */
  record AllTold(CaseId maintenance, int time) implements CourseEvent {}

  /** Nothing was heard of its leader for a while. */
  record LeaderAsked(CaseId maintenance, MemberId leader) implements CourseEvent {}

  /**
   * The work is done; what is owed afterwards may still be.
   *
   * @param perfect whether there is nothing to report
   */
  record Finished(CaseId maintenance, MemberId by, boolean perfect) implements CourseEvent {}

  /** The work ended before it was done. */
  record BrokenOff(CaseId maintenance, MemberId by, String why) implements CourseEvent {}

  /** Taken back: it goes on where it stood. */
  record Reopened(CaseId maintenance, MemberId by) implements CourseEvent {}

  /** Ended, with what; the clock closes without {@code by}. */
  record Closed(CaseId maintenance, MaintenanceOutcome outcome, Optional<MemberId> by, String why)
      implements CourseEvent {}

  /** Words about it could not be delivered there. */
  record Undelivered(CaseId maintenance, String network, String why) implements CourseEvent {}

  /** Off the desk; its tombstone stays. */
  record LeftDesk(CaseId maintenance) implements CourseEvent {}
}
