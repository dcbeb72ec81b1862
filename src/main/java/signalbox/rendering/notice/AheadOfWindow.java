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

/** What is said at once of a window: what has to be done before it, and for what it is too near. */
public record AheadOfWindow(MaintenanceScene scene) {
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

  /** No secret is an exception; empty: it is none, or nothing has to be announced. */
  public String restricted() {
    var maintenance = scene.maintenance();
    boolean isAsked =
        maintenance.book().find(Initiating.ANNOUNCED_SEVEN_DAYS_AHEAD).isPresent()
            && maintenance.isRestricted();
    return isAsked
        ? "restricted, and to be announced %s ahead all the same; a draft without what it is about: %s"
            .formatted(
                Times.length(Announcing.policy(maintenance).times().announced()),
                scene.type("comms-draft", "<outlet>"))
        : "";
  }

  private boolean isLate(Initiating clause, Duration ahead) {
    var maintenance = scene.maintenance();
    Instant latest = maintenance.plan().window().start().minus(ahead);
    return !maintenance.isEmergency()
        && !latest.isAfter(scene.now())
        && !MaintenanceRules.finding(clause, maintenance, scene.around()).result().isMet();
  }
}
