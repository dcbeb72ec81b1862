package signalbox.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What can have happened to the papers of a maintenance: incident report and post-mortem. */
public sealed interface PaperEvent extends MaintenanceEvent {
  /** The papers that may be owed. */
  enum Paper {
    REPORT,
    POSTMORTEM;

    /** As it is typed. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** As it is called. */
    public String title() {
      return switch (this) {
        case REPORT -> "incident report";
        case POSTMORTEM -> "post-mortem";
      };
    }

    public static Optional<Paper> find(String word) {
      return switch (word.replace("-", "")) {
        case "report", "incidentreport" -> Optional.of(REPORT);
        case "postmortem", "pmr", "aar" -> Optional.of(POSTMORTEM);
        case String _ -> Optional.empty();
      };
    }
  }

  /** What sort of thing went wrong. */
  enum Cause {
    HUMAN,
    TECHNICAL,
    UPSTREAM;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Cause> find(String word) {
      return Arrays.stream(values()).filter(cause -> cause.word().equals(word)).findFirst();
    }
  }

  /** What a point of a post-mortem is. */
  enum PointKind {
    KEY_POINT,
    WENT_WELL,
    ROOT_CAUSE,
    FOLLOW_UP
  }

  /** An involved member wrote the incident report, or wrote it anew. */
  record ReportFiled(CaseId maintenance, MemberId by, Service service, Cause cause, String words)
      implements PaperEvent {}

  /** A point of the post-mortem. */
  record PointNoted(CaseId maintenance, MemberId by, PointKind kind, String words)
      implements PaperEvent {}

  /** The text of the post-mortem stands there, and is another one than before. */
  record TextWritten(CaseId maintenance, MemberId by, String link) implements PaperEvent {}

  /** That member finds that paper right, in that revision. */
  record Reviewed(CaseId maintenance, MemberId by, Paper paper, int revision)
      implements PaperEvent {}

  /** That member wants that paper changed. */
  record RevisionAsked(CaseId maintenance, MemberId by, Paper paper, int revision, String why)
      implements PaperEvent {}

  /** These have reviewed a text that is another one now. */
  record ReviewsFell(CaseId maintenance, Paper paper, List<MemberId> reviewers)
      implements PaperEvent {
    public ReviewsFell {
      reviewers = List.copyOf(reviewers);
    }
  }

  /** A manager does without the review of that member. */
  record ReviewerExcused(CaseId maintenance, MemberId by, MemberId reviewer, String why)
      implements PaperEvent {}

  /** The paper was posted for those who work on the services. */
  record Published(CaseId maintenance, MemberId by, Paper paper, String link)
      implements PaperEvent {}

  /** The community was told what came of it. */
  record PubliclyAnnounced(CaseId maintenance, MemberId by, String link) implements PaperEvent {}

  /** A manager finds that there is something to report all the same. */
  record ReportDemanded(CaseId maintenance, MemberId by, String why) implements PaperEvent {}

  /** Those who owe a paper were asked for it; counted from 1. */
  record PapersAsked(CaseId maintenance, int time) implements PaperEvent {}
}
