package signalbox.rendering.maintenance;

import signalbox.domain.BackupEvent;
import signalbox.domain.ConsentEvent;
import signalbox.domain.CourseEvent;
import signalbox.domain.EmergencyEvent;
import signalbox.domain.MaintenanceEvent;
import signalbox.domain.NoticeEvent;
import signalbox.domain.PaperEvent;
import signalbox.domain.PlanEvent;
import signalbox.rendering.course.CourseEventWords;
import signalbox.rendering.notice.NoticeEventWords;
import signalbox.rendering.papers.PaperEventWords;

/** What has happened to a maintenance, as one entry of its timeline. */
public final class MaintenanceEventWords {
  private MaintenanceEventWords() {}

  /** Such as {@code cancelled it: the disks have not come}. */
  public static String of(MaintenanceEvent event) {
    return switch (event) {
      case PlanEvent e -> PlanEventWords.of(e);
      case NoticeEvent e -> NoticeEventWords.of(e);
      case PaperEvent e -> PaperEventWords.of(e);
      case BackupEvent e -> NoticeEventWords.of(e);
      case ConsentEvent e -> ConsentEventWords.of(e);
      case EmergencyEvent e -> ConsentEventWords.of(e);
      case CourseEvent e -> CourseEventWords.of(e);
    };
  }
}
