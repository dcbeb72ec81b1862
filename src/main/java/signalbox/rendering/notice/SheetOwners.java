package signalbox.rendering.notice;

import java.util.List;
import signalbox.domain.MemberId;
import signalbox.rendering.maintenance.MaintenanceScene;

/** Who speaks to the community of a maintenance. */
record SheetOwners(MaintenanceScene scene) {
  List<MemberId> list() {
    return scene.maintenance().book().maintenance().stream()
        .flatMap(policy -> scene.desk().roster().listTeam(policy.teams().community()).stream())
        .toList();
  }
}
