package signalbox.rendering.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import signalbox.domain.maintenance.Announcing;
import signalbox.domain.maintenance.MaintenanceRules;
import signalbox.policy.MaintenanceSlug.Initiating;
import signalbox.rendering.maintenance.MaintenanceScene;
import signalbox.rendering.text.Names;
import signalbox.rendering.text.Times;

/** What is said at once of a window before which nothing can be done in time any more. */
public record WindowNear(MaintenanceScene scene) {
  /** Such as {@code too near to be announced 7 d ahead}, and what is not; empty: it is not. */
  public String words() {
    var times = Announcing.policy(scene.maintenance()).times();
    var late = new ArrayList<String>();
    if (isLate(Initiating.ANNOUNCED_SEVEN_DAYS_AHEAD, times.announced())) {
      late.add("announced " + Times.length(times.announced()) + " ahead");
    }
    boolean isBackupLate = isLate(Initiating.BACKUPS_STARTED_THREE_DAYS_AHEAD, times.backedUp());
    if (isBackupLate) {
      late.add("backed up " + Times.length(times.backedUp()) + " ahead");
    }
    return late.isEmpty()
        ? ""
        : "too near to be %s; %s%s"
            .formatted(
                Names.and(late),
                new NoticeSaying(scene).earliest(),
                isBackupLate
                    ? "; if backups were started: "
                        + scene.type("backup started", "at <date> <time>")
                    : "");
  }

  private boolean isLate(Initiating clause, Duration ahead) {
    var maintenance = scene.maintenance();
    Instant latest = maintenance.plan().window().start().minus(ahead);
    return !maintenance.isEmergency()
        && !latest.isAfter(scene.now())
        && !MaintenanceRules.finding(clause, maintenance, scene.around()).result().isMet();
  }
}
