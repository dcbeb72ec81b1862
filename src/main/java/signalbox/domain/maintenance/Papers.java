package signalbox.domain.maintenance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import signalbox.domain.MemberId;
import signalbox.domain.PaperEvent.Cause;
import signalbox.domain.PaperEvent.Paper;
import signalbox.domain.PaperEvent.PointKind;
import signalbox.domain.Service;

/**
 * What is written about a maintenance afterwards.
 *
 * @param report the incident report; empty: none was filed
 * @param reportText how its text stands with its reviewers
 * @param points what the post-mortem says beside the timeline
 * @param text how the text of the post-mortem stands with its reviewers
 * @param outside who is excused, what was announced, who was asked
 */
public record Papers(
    Optional<Report> report, Text reportText, List<Point> points, Text text, Outside outside) {
  /** Points at the most; what is noted beyond them stays in the timeline. */
  static final int MOST_POINTS = 200;

  public Papers {
    points = List.copyOf(points);
  }

  /** What was filed as an incident. */
  public record Report(MemberId by, Service service, Cause cause, String words) {}

  /** A point of the post-mortem. */
  public record Point(Instant at, MemberId by, PointKind kind, String words) {}

  /**
   * A text that is reviewed.
   *
   * @param revision counts from 1 and grows with whatever changes the text; 0: there is none
   * @param reviewers who found it right in this revision
   * @param link where it was posted; empty: nowhere yet
   * @param written where it stands when it was edited elsewhere; empty: it is drafted here
   */
  public record Text(
      int revision, List<MemberId> reviewers, Optional<String> link, Optional<String> written) {
    public Text {
      reviewers = List.copyOf(reviewers);
    }

    static Text none() {
      return new Text(0, List.of(), Optional.empty(), Optional.empty());
    }

    Text changed() {
      return new Text(revision + 1, List.of(), link, written);
    }

    Text writtenAt(String where) {
      return new Text(revision + 1, List.of(), link, Optional.of(where));
    }

    Text reviewedBy(MemberId reviewer) {
      var all = Stream.concat(reviewers.stream(), Stream.of(reviewer)).distinct().toList();
      return new Text(revision, all, link, written);
    }

    /** That member takes a yes back by asking for a change. */
    Text not(MemberId reviewer) {
      var others = reviewers.stream().filter(r -> !r.equals(reviewer)).toList();
      return new Text(revision, others, link, written);
    }

    Text postedAt(String where) {
      return new Text(revision, reviewers, Optional.of(where), written);
    }
  }

  /**
   * What stands around the texts.
   *
   * @param excused who does not have to review
   * @param announced where the community was told; empty: not yet
   * @param demanded who finds that there is something to report all the same
   * @param asked how often those who owe something were asked
   */
  public record Outside(
      List<Excused> excused, Optional<String> announced, Optional<Excused> demanded, int asked) {
    public Outside {
      excused = List.copyOf(excused);
    }

    static Outside none() {
      return new Outside(List.of(), Optional.empty(), Optional.empty(), 0);
    }
  }

  /** Who is spared, or spoke, and why. */
  public record Excused(MemberId member, MemberId by, String why) {}

  static Papers none() {
    return new Papers(Optional.empty(), Text.none(), List.of(), Text.none(), Outside.none());
  }

  /** How that paper stands. */
  public Text of(Paper paper) {
    return switch (paper) {
      case REPORT -> reportText;
      case POSTMORTEM -> text;
    };
  }

  public boolean isExcused(MemberId member) {
    return outside.excused().stream().anyMatch(e -> e.member().equals(member));
  }

  /** Whether an incident was reported, or a manager asks for a report. */
  boolean isReported() {
    return report.isPresent() || outside.demanded().isPresent();
  }

  /** Points of that kind, oldest first. */
  public List<Point> listPoints(PointKind kind) {
    return points.stream().filter(p -> p.kind() == kind).toList();
  }

  /** What the post-mortem is drafted from is another thing than before. */
  Papers retold() {
    return with(Paper.POSTMORTEM, text.changed());
  }

  Papers filed(Report filed) {
    return new Papers(Optional.of(filed), reportText.changed(), points, text, outside);
  }

  Papers plus(Point point) {
    var all = Stream.concat(points.stream(), Stream.of(point)).limit(MOST_POINTS).toList();
    return new Papers(report, reportText, all, text.changed(), outside);
  }

  Papers with(Paper paper, Text to) {
    return switch (paper) {
      case REPORT -> new Papers(report, to, points, text, outside);
      case POSTMORTEM -> new Papers(report, reportText, points, to, outside);
    };
  }

  Papers with(Outside to) {
    return new Papers(report, reportText, points, text, to);
  }

  Papers excusing(Excused who) {
    var all = Stream.concat(outside.excused().stream(), Stream.of(who)).toList();
    return with(new Outside(all, outside.announced(), outside.demanded(), outside.asked()));
  }

  Papers announcedAt(String link) {
    return with(
        new Outside(outside.excused(), Optional.of(link), outside.demanded(), outside.asked()));
  }

  Papers demandedBy(Excused who) {
    return with(
        new Outside(outside.excused(), outside.announced(), Optional.of(who), outside.asked()));
  }

  Papers askedFor(int time) {
    return with(new Outside(outside.excused(), outside.announced(), outside.demanded(), time));
  }
}
