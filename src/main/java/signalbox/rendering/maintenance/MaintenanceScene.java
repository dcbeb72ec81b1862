package signalbox.rendering.maintenance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import signalbox.domain.CaseId;
import signalbox.domain.Presence;
import signalbox.domain.desk.Case;
import signalbox.domain.desk.Desk;
import signalbox.domain.desk.Outlook;
import signalbox.domain.maintenance.Environs;
import signalbox.domain.maintenance.Maintenance;
import signalbox.rendering.answer.Asked;
import signalbox.rendering.text.Prefix;

/**
 * One maintenance as it stands, with all that its words need.
 *
 * @param presence who was seen to be there
 */
public record MaintenanceScene(
    Desk desk, Maintenance maintenance, Presence presence, Instant now, Prefix prefix) {
  /** That one as it stood when something was asked. */
  public static MaintenanceScene of(Case.OfMaintenance one, Asked asked, Prefix prefix) {
    return new MaintenanceScene(
        asked.desk(), one.maintenance(), asked.presence(), asked.now(), prefix);
  }

  /** What to type about this case, such as {@code !approve maintenance-1}. */
  public String type(String command, Object... words) {
    var all = new ArrayList<Object>(List.of(id()));
    all.addAll(List.of(words));
    return prefix.type(command, all.toArray());
  }

  public Environs around() {
    return Outlook.around(desk, now, presence);
  }

  public CaseId id() {
    return maintenance.id();
  }
}
