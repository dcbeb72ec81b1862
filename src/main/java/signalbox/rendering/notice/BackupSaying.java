package signalbox.rendering.notice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import signalbox.domain.BackupEvent;
import signalbox.domain.Because;
import signalbox.domain.Target;
import signalbox.domain.maintenance.MaintenanceRules;
import signalbox.policy.MaintenanceSlug;
import signalbox.policy.MaintenanceSlug.Initiating;
import signalbox.rendering.maintenance.MaintenanceScene;
import signalbox.rendering.text.CaseLines;
import signalbox.rendering.text.Clip;
import signalbox.rendering.text.Names;
import signalbox.rendering.text.WindowWords;

/** What is said of the backups of a maintenance. */
public record BackupSaying(MaintenanceScene scene) {
  private static final int MOST_LINK = 120;
  private static final int MOST_NAME = 40;

  /** The line, or lines, of that event. */
  public void say(BackupEvent event, CaseLines lines) {
    switch (event) {
      case BackupEvent.BackupStarted e ->
          lines
              .add(
                  "%s: backups were started %s%s"
                      .formatted(e.by(), WindowWords.day(e.at()), at(e.link())))
              .join(isLate() ? late() : next());
      case BackupEvent.BackupCompleted e ->
          lines.add("%s: every backup is complete%s".formatted(e.by(), at(e.link()))).join(next());
      case BackupEvent.BackupCopied e ->
          lines
              .add("%s: there is a copy of the backups %s".formatted(e.by(), where(e)))
              .join(next());
      case BackupEvent.BackupPlaced e ->
          lines
              .add("%s: backups lie on %s%s".formatted(e.by(), hosts(e.hosts()), touched()))
              .join(next());
    }
  }

  static String where(BackupEvent.BackupCopied event) {
    return event
        .keeper()
        .map(keeper -> "with " + keeper)
        .orElseGet(() -> "elsewhere: " + Clip.to(event.where(), MOST_LINK));
  }

  static String hosts(List<Target> hosts) {
    return hosts.stream()
            .limit(Names.MOST)
            .map(host -> Clip.to(host.name(), MOST_NAME))
            .collect(Collectors.joining(", "))
        + (hosts.size() > Names.MOST ? " and " + (hosts.size() - Names.MOST) + " more" : "");
  }

  private static String at(Optional<String> link) {
    return link.map(l -> ": " + Clip.to(l, MOST_LINK)).orElse("");
  }

  private boolean isLate() {
    return !scene.maintenance().isEmergency()
        && !isMet(Initiating.BACKUPS_STARTED_THREE_DAYS_AHEAD);
  }

  private String late() {
    return "that is too late; " + new NoticeSaying(scene).earliest();
  }

  /** A host that is worked on holds no backup that is safe. */
  private String touched() {
    return MaintenanceRules.finding(
                        Initiating.BACKUPS_OFF_TARGET, scene.maintenance(), scene.around())
                    .because()
                instanceof Because.BackupHosts(_, var touched)
            && !touched.isEmpty()
        ? "; worked on: " + hosts(touched) + ", better lie elsewhere"
        : "";
  }

  /** What is still missing of backups, and how it is said. */
  private String next() {
    if (!isMet(Initiating.BACKUPS_COMPLETE)) {
      return "when every one is complete: " + scene.type("backup complete");
    }
    return isMet(Initiating.BACKUPS_EXTERNALLY_REDUNDANT)
        ? ""
        : "still missing: a copy elsewhere - " + scene.type("backup external", "<where>");
  }

  private boolean isMet(MaintenanceSlug clause) {
    return MaintenanceRules.finding(clause, scene.maintenance(), scene.around()).result().isMet();
  }
}
