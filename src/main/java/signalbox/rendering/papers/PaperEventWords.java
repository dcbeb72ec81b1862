package signalbox.rendering.papers;

import signalbox.domain.PaperEvent;
import signalbox.rendering.text.Names;

/** What has happened to the papers of a maintenance, as one entry of its timeline. */
public final class PaperEventWords {
  private PaperEventWords() {}

  /** Such as {@code filed the incident report: ...}. */
  public static String of(PaperEvent event) {
    return switch (event) {
      case PaperEvent.ReportFiled e ->
          "filed the incident report (%s, %s): %s"
              .formatted(e.service(), e.cause().word(), e.words());
      case PaperEvent.PointNoted e -> kind(e.kind()) + ": " + e.words();
      case PaperEvent.TextWritten e -> "wrote the post-mortem: " + e.link();
      case PaperEvent.Reviewed e ->
          "reviewed the %s, revision %d".formatted(e.paper().title(), e.revision());
      case PaperEvent.RevisionAsked e ->
          "wants the %s changed: %s".formatted(e.paper().title(), e.why());
      case PaperEvent.ReviewsFell e ->
          "reviews of the %s counted no longer: %s"
              .formatted(e.paper().title(), Names.list(e.reviewers()));
      case PaperEvent.ReviewerExcused e -> "excused " + e.reviewer() + ": " + e.why();
      case PaperEvent.Published e -> "published the " + e.paper().title() + ": " + e.link();
      case PaperEvent.PubliclyAnnounced e -> "told the community what came of it: " + e.link();
      case PaperEvent.ReportDemanded e -> "found that there is something to report: " + e.why();
      case PaperEvent.PapersAsked _ -> "asked for what is owed";
    };
  }

  static String kind(PaperEvent.PointKind kind) {
    return switch (kind) {
      case KEY_POINT -> "key point";
      case WENT_WELL -> "went well";
      case ROOT_CAUSE -> "root cause";
      case FOLLOW_UP -> "follow-up";
    };
  }
}
