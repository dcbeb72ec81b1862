package signalbox.explorer.law;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import signalbox.domain.CourseEvent;
import signalbox.domain.MemberId;
import signalbox.domain.PaperEvent;
import signalbox.domain.PaperEvent.Paper;
import signalbox.domain.Roster;

/** What is to be told of a maintenance once its work is done, and what of that was. */
final class Aftermath {
  private final Set<MemberId> reviewers = new LinkedHashSet<>();
  private final Set<MemberId> readers = new LinkedHashSet<>();
  private final Set<MemberId> excused = new LinkedHashSet<>();
  private Optional<MemberId> filer = Optional.empty();
  private boolean troubled;
  private boolean perfect;
  private boolean overran;
  private boolean demanded;
  private boolean posted;
  private boolean announced;

  Aftermath copy() {
    var copy = new Aftermath();
    copy.reviewers.addAll(reviewers);
    copy.readers.addAll(readers);
    copy.excused.addAll(excused);
    copy.filer = filer;
    copy.troubled = troubled;
    copy.perfect = perfect;
    copy.overran = overran;
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
      case PaperEvent.ReportDemanded _ -> demanded = true;
      case PaperEvent.Published e when e.paper() == Paper.POSTMORTEM -> posted = true;
      case PaperEvent.PubliclyAnnounced _ -> announced = true;
      case PaperEvent.ReportFiled e -> {
        filer = Optional.of(e.by());
        readers.remove(e.by());
      }
      case PaperEvent.ReviewerExcused e -> excused.add(e.reviewer());
      case PaperEvent.Reviewed e -> of(e.paper()).add(e.by());
      case PaperEvent.RevisionAsked e -> of(e.paper()).remove(e.by());
      case PaperEvent.ReviewsFell e -> of(e.paper()).clear();
      default -> {}
    }
  }

  private Set<MemberId> of(Paper paper) {
    return switch (paper) {
      case REPORT -> readers;
      case POSTMORTEM -> reviewers;
    };
  }

  /** Whether a paper is owed, or its reviews, or the words to the community. */
  boolean isOwed(Dossier d, Roster roster) {
    boolean isToTell =
        troubled
            || overran
            || filer.isPresent()
            || demanded
            || !d.lost.isEmpty()
            || (d.emergency && !perfect);
    boolean isTold = posted && (announced || d.restricted) && isReviewed(roster);
    return (overran && filer.isEmpty())
        || (filer.isPresent() && !isRead(d, roster))
        || (isToTell && !isTold);
  }

  /** By a manager and by all in the plan, but who filed it, who is excused and who is gone. */
  private boolean isRead(Dossier d, Roster roster) {
    var managers = roster.listTeam(Seating.EM).stream().filter(m -> !isFiler(m)).toList();
    return (managers.isEmpty() || readers.stream().anyMatch(managers::contains))
        && d.members.stream()
            .filter(m -> !isFiler(m) && !excused.contains(m) && roster.find(m).isPresent())
            .allMatch(readers::contains);
  }

  private boolean isFiler(MemberId member) {
    return filer.filter(member::equals).isPresent();
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
