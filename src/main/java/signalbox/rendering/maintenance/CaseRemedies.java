package signalbox.rendering.maintenance;

import java.util.Optional;
import signalbox.domain.CaseId;
import signalbox.domain.Finding;
import signalbox.domain.desk.Case;
import signalbox.domain.desk.Outlook;
import signalbox.domain.maintenance.Earliest;
import signalbox.domain.maintenance.Maintenance;
import signalbox.domain.maintenance.MaintenanceRules;
import signalbox.policy.MaintenanceSlug;
import signalbox.policy.MaintenanceSlug.Initiating;
import signalbox.rendering.answer.Asked;
import signalbox.rendering.answer.RemedyWords;
import signalbox.rendering.text.Prefix;
import signalbox.rendering.text.WindowWords;

/** What satisfies a clause of one case as it stands: what comes too late satisfies nothing. */
public record CaseRemedies(Prefix prefix) {
  /** What to type; empty where nothing has to be done, or only time can help. */
  public Optional<String> satisfies(Finding finding, CaseId id, Asked asked) {
    return asked.desk().findCase(id).orElse(null) instanceof Case.OfMaintenance(var maintenance)
            && finding.clause() instanceof Initiating clause
            && takesTime(clause)
        ? inTime(finding, clause, maintenance, asked)
        : new RemedyWords(prefix).satisfies(finding, id);
  }

  private static boolean takesTime(Initiating clause) {
    return clause == Initiating.ANNOUNCED_SEVEN_DAYS_AHEAD
        || clause == Initiating.BACKUPS_STARTED_THREE_DAYS_AHEAD;
  }

  private Optional<String> inTime(
      Finding finding, MaintenanceSlug clause, Maintenance maintenance, Asked asked) {
    var around = Outlook.around(asked.desk(), asked.now(), asked.presence());
    if (MaintenanceRules.finding(clause, maintenance, around).result().isMet()) {
      // It is in time for its window, and is held against a beginning before that.
      return Optional.empty();
    }
    var latest = new Latest(maintenance, asked.now());
    boolean isLate =
        maintenance
            .book()
            .find(clause)
            .flatMap(c -> latest.find(c, clause))
            .filter(latest::isPast)
            .isPresent();
    return isLate
        ? Optional.of(
            prefix.type(
                "postpone",
                maintenance.id(),
                WindowWords.typed(Earliest.window(maintenance, asked.now()).start()),
                "<why>"))
        : new RemedyWords(prefix).satisfies(finding, maintenance.id());
  }
}
