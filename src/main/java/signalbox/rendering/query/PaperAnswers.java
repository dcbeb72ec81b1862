package signalbox.rendering.query;

import java.util.List;
import java.util.Optional;
import signalbox.domain.CaseChoice;
import signalbox.domain.MaintenanceOutcome;
import signalbox.domain.desk.Case;
import signalbox.domain.desk.Desk;
import signalbox.message.Message;
import signalbox.rendering.answer.Asked;
import signalbox.rendering.maintenance.MaintenanceScene;
import signalbox.rendering.papers.PaperStatus;
import signalbox.rendering.text.IncidentForm;
import signalbox.rendering.text.Prefix;
import signalbox.view.CaseHistory;

/**
 * The answer to {@code !postmortem}.
 *
 * @param form the form for incident reports of a wiki; empty: none is known
 */
record PaperAnswers(Prefix prefix, Optional<IncidentForm> form) {
  Message of(CaseChoice which, Asked asked, CaseHistory history) {
    return new Message(
        switch (Sought.find(which, asked, prefix)) {
          case Sought.Here(Case.OfMaintenance one) ->
              new PaperStatus(MaintenanceScene.of(one, asked, prefix)).lines(form, history);
          case Sought.Here(Case.OfDeploy(var deploy)) ->
              List.of(
                  deploy.id()
                      + " is an emergency deploy, of which no papers are owed; what happened: "
                      + prefix.type("timeline", deploy.id()));
          case Sought.Gone(var stone) -> List.of(gone(stone));
          case Sought.Nothing(var why) -> List.of(why);
        });
  }

  /** Its papers are read from the history, outside. */
  private static String gone(Desk.Tombstone stone) {
    String words = stone.id() + " was closed long ago: " + stone.outcome().word();
    boolean hasBegun =
        stone.outcome() instanceof MaintenanceOutcome outcome
            && switch (outcome) {
              case COMPLETED, OVERRAN, BROKEN_OFF -> true;
              case CANCELLED, LAPSED -> false;
            };
    return hasBegun ? words + "; " + PaperStatus.draft(stone.id(), stone.restricted()) : words;
  }
}
