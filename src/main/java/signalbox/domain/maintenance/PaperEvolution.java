package signalbox.domain.maintenance;

import java.util.Optional;
import signalbox.domain.MaintenanceStatus;
import signalbox.domain.PaperEvent;
import signalbox.domain.Recorded;

/** Folds what has happened to the papers into the state of a maintenance; it never refuses. */
final class PaperEvolution {
  private PaperEvolution() {}

  static Maintenance evolve(Maintenance m, Recorded recorded, PaperEvent event) {
    var papers = m.papers();
    return switch (event) {
      case PaperEvent.ReportFiled e ->
          m.with(papers.filed(new Papers.Report(e.by(), e.service(), e.cause(), e.words())));
      case PaperEvent.PointNoted e ->
          m.with(papers.plus(new Papers.Point(recorded.at(), e.by(), e.kind(), e.words())));
      case PaperEvent.TextWritten e ->
          m.with(papers.with(PaperEvent.Paper.POSTMORTEM, papers.text().writtenAt(e.link())));
      case PaperEvent.Reviewed e ->
          m.with(papers.with(e.paper(), papers.of(e.paper()).reviewedBy(e.by())));
      case PaperEvent.RevisionAsked e ->
          m.with(papers.with(e.paper(), papers.of(e.paper()).not(e.by())));
      case PaperEvent.ReviewsFell _ -> m;
      case PaperEvent.ReviewerExcused e ->
          m.with(papers.excusing(new Papers.Excused(e.reviewer(), e.by(), e.why())));
      case PaperEvent.Published e ->
          m.with(papers.with(e.paper(), posted(papers.of(e.paper()), e)));
      case PaperEvent.PubliclyAnnounced e -> m.with(papers.announcedAt(e.link()));
      case PaperEvent.ReportDemanded e ->
          m.with(papers.demandedBy(new Papers.Excused(e.by(), e.by(), e.why())))
              .with(m.progress().at(MaintenanceStatus.DONE));
      case PaperEvent.PapersAsked e -> m.with(papers.askedFor(e.time()));
    };
  }

  /** A report goes out as it was reviewed; a post-mortem is reviewed where it stands. */
  private static Papers.Text posted(Papers.Text text, PaperEvent.Published event) {
    return switch (event.paper()) {
      case REPORT ->
          new Papers.Text(
              text.revision(),
              text.reviewers(),
              text.objectors(),
              Optional.of(event.link()),
              text.written());
      case POSTMORTEM -> text.postedAt(event.link());
    };
  }
}
