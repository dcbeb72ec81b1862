package signalbox.explorer.law;

import java.util.LinkedHashSet;
import java.util.Set;
import signalbox.domain.CourseEvent;
import signalbox.domain.MemberId;
import signalbox.domain.PaperEvent;
import signalbox.domain.PaperEvent.Paper;
import signalbox.domain.Roster;

/** What is to be told of a maintenance once its work is done, and what of that was. */
final class Aftermath {
  private final Set<MemberId> reviewers = new LinkedHashSet<>();
  private boolean troubled;
  private boolean perfect;
  private boolean overran;
  private boolean reported;
  private boolean demanded;
  private boolean posted;
  private boolean announced;

  Aftermath copy() {
    var copy = new Aftermath();
    copy.reviewers.addAll(reviewers);
    copy.troubled = troubled;
    copy.perfect = perfect;
    copy.overran = overran;
    copy.reported = reported;
    copy.demanded = demanded;
    copy.posted = posted;
    copy.announced = announced;
    return copy;
  }

  void complicated() {
    troubled = true;
  }

  void ended(CourseEvent.Finished event, boolean late) {
    perfect = event.perfect();
    overran = late;
  }

  /** The work ended before it was done. */
  void brokenOff(boolean late) {
    troubled = true;
    perfect = false;
    overran = late;
  }

  void fold(PaperEvent event) {
    switch (event) {
      case PaperEvent.ReportFiled _ -> reported = true;
      case PaperEvent.ReportDemanded _ -> demanded = true;
      case PaperEvent.Published e when e.paper() == Paper.POSTMORTEM -> posted = true;
      case PaperEvent.PubliclyAnnounced _ -> announced = true;
      case PaperEvent.Reviewed e when e.paper() == Paper.POSTMORTEM -> reviewers.add(e.by());
      case PaperEvent.RevisionAsked e when e.paper() == Paper.POSTMORTEM ->
          reviewers.remove(e.by());
      case PaperEvent.ReviewsFell e when e.paper() == Paper.POSTMORTEM -> reviewers.clear();
      default -> {}
    }
  }

  /** Whether a paper is owed, or its reviews, or the words to the community. */
  boolean isOwed(Dossier d, Roster roster) {
    boolean isToTell =
        troubled
            || overran
            || reported
            || demanded
            || !d.lost.isEmpty()
            || (d.emergency && !perfect);
    boolean isTold = posted && (announced || d.restricted) && isReviewed(roster);
    return (overran && !reported) || (isToTell && !isTold);
  }

  /** By a manager and a specialist, two people, as far as there are any. */
  private boolean isReviewed(Roster roster) {
    var managers = roster.listTeam(Seating.EM);
    var specialists = roster.listTeam(Conduct.CES);
    return reviewers.stream()
            .filter(managers::contains)
            .anyMatch(
                m -> reviewers.stream().anyMatch(s -> specialists.contains(s) && !s.equals(m)))
        || managers.isEmpty()
        || specialists.isEmpty();
  }
}
