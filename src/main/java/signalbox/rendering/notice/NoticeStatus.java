package signalbox.rendering.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import signalbox.domain.maintenance.Notice;
import signalbox.rendering.maintenance.MaintenanceScene;
import signalbox.rendering.text.Names;
import signalbox.rendering.text.WindowWords;

/** How it stands with what others know of a maintenance, and with its backups. */
public record NoticeStatus(MaintenanceScene scene) {
  /** What there is to say; nothing where nothing was said. */
  public List<String> words() {
    var notice = scene.maintenance().notice();
    var parts = new ArrayList<String>();
    if (!notice.losses().isEmpty() && scene.maintenance().status().isBeforeStart()) {
      parts.add(
          Names.and(notice.losses().stream().map(Notice.Loss::member).toList())
              + " cannot be there");
    }
    notice
        .sheet()
        .clock()
        .map(c -> "announced " + WindowWords.day(c.at()) + outlets())
        .ifPresent(parts::add);
    backups(notice).ifPresent(parts::add);
    var waiting =
        notice.tellings().stream().flatMap(t -> t.listWaiting().stream()).distinct().toList();
    if (!waiting.isEmpty()) {
      parts.add("has to know of it: " + Names.list(waiting) + " - " + scene.type("ack"));
    }
    return parts;
  }

  private String outlets() {
    var told =
        scene.maintenance().notice().sheet().listTelling(scene.maintenance().plan().window());
    return told.isEmpty()
        ? " for another window"
        : " on " + Names.list(told.stream().map(NoticeSaying::name).toList());
  }

  private static Optional<String> backups(Notice notice) {
    var backups = notice.backups();
    return backups
        .started()
        .map(s ->
            "backups started "
                + WindowWords.day(s.at())
                + (backups.complete().isPresent() ? ", complete" : ", not complete")
                + (backups.copies().isEmpty() ? "" : ", with a copy elsewhere"));
  }
}
