package signalbox.rendering.notice;

import java.util.List;
import signalbox.domain.News;
import signalbox.domain.NoticeEvent;
import signalbox.rendering.maintenance.MaintenanceScene;
import signalbox.rendering.text.CaseLines;
import signalbox.rendering.text.Clip;
import signalbox.rendering.text.Names;
import signalbox.rendering.text.Times;
import signalbox.rendering.text.WindowWords;

/** What became of the schedule of a maintenance, to those who have to know of it. */
public record NewsWords(MaintenanceScene scene) {
  private static final int MOST_LINES = 4;

  /** What one of them is told in private. */
  public List<String> alone(NoticeEvent.NewsTold event) {
    var plan = scene.maintenance().plan();
    return new CaseLines(scene.id())
        .add(
            "maintenance of %s, by %s: %s"
                .formatted(
                    Names.and(plan.services()),
                    scene.maintenance().planner(),
                    Clip.said(plan.title())))
        .add(of(event.news()) + acknowledge(event.news()))
        .atMost(MOST_LINES);
  }

  private String acknowledge(News news) {
    return news == News.CANCELLED ? "" : "; say that you know: " + scene.type("ack");
  }

  /** Such as {@code its window is Fri 2026-12-04 20:00-22:00 UTC (2 h) now}. */
  String of(News news) {
    return switch (news) {
      case MOVED -> "its window is " + window() + " now";
      case POSTPONED ->
          scene.maintenance().status().hasWindow()
              ? "it is postponed; its window is " + window() + " now"
              : "it is postponed, and has no new window yet";
      case STARTED -> "it has begun" + until();
      case EXTENDED -> "it takes longer" + until();
      case ENDED -> "the work is over";
      case CANCELLED -> "it was cancelled; what was posted of it can be taken down";
    };
  }

  private String window() {
    return WindowWords.standing(scene.maintenance().plan().window());
  }

  private String until() {
    var maintenance = scene.maintenance();
    return maintenance.isEmergency()
        ? ""
        : ", until "
            + Times.moment(
                maintenance.course().timing().end(maintenance.plan().window()), scene.now());
  }
}
