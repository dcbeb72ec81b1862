package signalbox.rendering.maintenance;

import java.time.Instant;
import signalbox.domain.CaseId;
import signalbox.domain.Presence;
import signalbox.domain.desk.Desk;
import signalbox.domain.maintenance.Maintenance;
import signalbox.rendering.text.Prefix;

/**
 * One maintenance as it stands, with all that its words need.
 *
 * @param presence who was seen to be there
 */
public record MaintenanceScene(
    Desk desk, Maintenance maintenance, Presence presence, Instant now, Prefix prefix) {
  public CaseId id() {
    return maintenance.id();
  }
}
