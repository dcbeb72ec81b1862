package signalbox.domain;

import java.time.Duration;

/** What the clock says of a maintenance alone. */
public sealed interface MaintenanceDue extends CaseAction.DueForMaintenance {
  /** An engineering manager is called for the n-th time, counted from 1. */
  record Call(int time) implements MaintenanceDue {}

  /** Its window is so near that everybody is told what is missing. */
  record TellWhatIsMissing(Duration ahead) implements MaintenanceDue {}

  /** It should be announced by now, or soon. */
  record AskAnnouncement() implements MaintenanceDue {}

  /** Its backups should be started by now, or soon. */
  record AskBackup() implements MaintenanceDue {}

  /** Those who do not say that they know of it are told again; counted from 1 with the first. */
  record TellAgain(News news, int time) implements MaintenanceDue {}

  /** It begins soon: whoever takes part says to be there. */
  record CallCheckIn() implements MaintenanceDue {}

  /** Its time has come and it has not begun; asked for the n-th time, counted from 1. */
  record AskToBegin(int time) implements MaintenanceDue {}

  /** Its window has passed and it has not begun. */
  record Lapse() implements MaintenanceDue {}

  /** So much is left of its window; nothing: it is over. */
  record WarnOfEnd(Duration left) implements MaintenanceDue {}

  /** Everybody is told how it stands, for the n-th time, counted from 1. */
  record TellAll(int time) implements MaintenanceDue {}

  /** Nothing was heard of its leader for a while. */
  record AskLeader() implements MaintenanceDue {}

  /** That member was gone for so long that it is a loss. */
  record LoseMember(MemberId member) implements MaintenanceDue {}

  /** Not everybody has said to understand why that vendor was called in. */
  record AskUnderstanding(String vendor) implements MaintenanceDue {}

  /** Papers are owed; asked for the n-th time, counted from 1. */
  record AskForPapers(int time) implements MaintenanceDue {}
}
