package signalbox.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import signalbox.policy.NoticePolicy.Moment;

/** What can have happened so that others know of a maintenance in time. */
public sealed interface NoticeEvent extends MaintenanceEvent {
  /**
   * A community was told.
   *
   * @param window that it was told; empty: that there is none
   */
  record OutletPosted(
      CaseId maintenance,
      MemberId by,
      String outlet,
      Moment moment,
      Optional<Window> window,
      String link)
      implements NoticeEvent {}

  /** Nobody has to be told there. */
  record OutletPassed(CaseId maintenance, MemberId by, String outlet, String why)
      implements NoticeEvent {}

  /**
   * It will be later; a new window is told by an event of its own.
   *
   * @param start when it would have begun
   * @param earliest when it may begin by the policy
   */
  record Postponed(CaseId maintenance, MemberId by, Instant start, Instant earliest, String why)
      implements NoticeEvent {}

  /**
   * Somebody who takes part cannot be there.
   *
   * @param start when it would begin
   */
  record MemberUnavailable(CaseId maintenance, MemberId member, Instant start, String why)
      implements NoticeEvent {}

  /**
   * Something of the schedule was told to those who have to know of it.
   *
   * @param time counted from 1
   * @param managers engineering managers who have not said yet that they know
   * @param specialists the same of community engagement specialists
   */
  record NewsTold(
      CaseId maintenance, News news, int time, List<MemberId> managers, List<MemberId> specialists)
      implements NoticeEvent {
    public NewsTold {
      managers = List.copyOf(managers);
      specialists = List.copyOf(specialists);
    }
  }

  /**
   * Somebody knows of all that was told so far.
   *
   * @param manager whether as an engineering manager
   * @param specialist whether as a community engagement specialist
   */
  record NewsAcknowledged(CaseId maintenance, MemberId by, boolean manager, boolean specialist)
      implements NoticeEvent {}

  /** Its window is near, and everybody was told what is missing. */
  record StartNeared(CaseId maintenance, Instant start, Duration ahead) implements NoticeEvent {}

  /** It was asked for that it be announced. */
  record AnnouncementAsked(CaseId maintenance, Instant start) implements NoticeEvent {}

  /** It was asked for that backups be started. */
  record BackupAsked(CaseId maintenance, Instant start) implements NoticeEvent {}
}
