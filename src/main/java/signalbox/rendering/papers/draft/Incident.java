package signalbox.rendering.papers.draft;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import signalbox.domain.MemberId;
import signalbox.domain.PaperEvent.PointKind;
import signalbox.domain.maintenance.Assent;
import signalbox.domain.maintenance.Maintenance;
import signalbox.domain.maintenance.Papers;
import signalbox.domain.maintenance.PostMortemRules;

/** What an incident report says beside the words of who filed it. */
final class Incident {
  /** People, and tasks, at the most. */
  static final int MOST = 20;

  private static final Pattern TASK = Pattern.compile("\\bT[0-9]{1,9}\\b");

  private Incident() {}

  /** Everybody who was involved. */
  static List<MemberId> responders(Maintenance maintenance) {
    return PostMortemRules.involved(maintenance).stream().limit(MOST).toList();
  }

  /** Who has reviewed it; as long as nobody has, the managers who said yes to the work. */
  static List<MemberId> reviewers(Maintenance maintenance) {
    var said = maintenance.papers().reportText().reviewers();
    var approvers =
        maintenance.consent().assent().approvals().stream().map(Assent.Yes::approver).distinct();
    return (said.isEmpty() ? approvers : said.stream()).limit(MOST).toList();
  }

  /** The tasks that root causes and follow-ups name. */
  static List<String> tasks(Maintenance maintenance) {
    var papers = maintenance.papers();
    return Stream.of(PointKind.FOLLOW_UP, PointKind.ROOT_CAUSE)
        .flatMap(kind -> papers.listPoints(kind).stream())
        .map(Papers.Point::words)
        .flatMap(words -> TASK.matcher(words).results())
        .map(MatchResult::group)
        .distinct()
        .limit(MOST)
        .toList();
  }
}
