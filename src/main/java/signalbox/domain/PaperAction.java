package signalbox.domain;

import signalbox.domain.PaperEvent.Cause;
import signalbox.domain.PaperEvent.Paper;
import signalbox.domain.PaperEvent.PointKind;

/** What can be asked about the papers of a maintenance. */
public sealed interface PaperAction extends MaintenanceAction {
  /** Corresponds to {@code !report [case] <service> <cause> <words>}. */
  record Report(Service service, Cause cause, String words) implements PaperAction {}

  /** Corresponds to {@code !keypoint}, {@code !wentwell}, {@code !cause}, {@code !followup}. */
  record NotePoint(PointKind kind, String words) implements PaperAction {}

  /** Corresponds to {@code !postmortem [case] <link>}. */
  record WriteText(String link) implements PaperAction {}

  /** Corresponds to {@code !review [case] report|postmortem}. */
  record Review(Paper paper) implements PaperAction {}

  /** Corresponds to {@code !revise [case] report|postmortem <why>}. */
  record AskRevision(Paper paper, String why) implements PaperAction {}

  /** Corresponds to {@code !excuse [case] <member> <why>}. */
  record Excuse(MemberId reviewer, String why) implements PaperAction {}

  /** Corresponds to {@code !published [case] <link> [report|postmortem]}. */
  record Publish(Paper paper, String link) implements PaperAction {}

  /** Corresponds to {@code !public [case] <link>}. */
  record AnnouncePublicly(String link) implements PaperAction {}
}
