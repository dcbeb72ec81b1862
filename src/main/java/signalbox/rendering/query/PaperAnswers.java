package signalbox.rendering.query;

import java.util.List;
import signalbox.domain.CaseChoice;
import signalbox.domain.desk.Case;
import signalbox.message.Message;
import signalbox.rendering.answer.Asked;
import signalbox.rendering.maintenance.MaintenanceScene;
import signalbox.rendering.papers.PaperStatus;
import signalbox.rendering.text.Prefix;

/** The answer to {@code !postmortem}. */
record PaperAnswers(Prefix prefix) {
  Message of(CaseChoice which, Asked asked) {
    return new Message(
        switch (Sought.find(which, asked, prefix)) {
          case Sought.Here(Case.OfMaintenance one) ->
              new PaperStatus(MaintenanceScene.of(one, asked, prefix)).lines();
          case Sought.Here(Case.OfDeploy(var deploy)) ->
              List.of(
                  deploy.id()
                      + " is an emergency deploy, of which no papers are owed; what happened: "
                      + prefix.type("timeline", deploy.id()));
          case Sought.Gone(var stone) ->
              List.of(stone.id() + " was closed long ago: " + stone.outcome().word());
          case Sought.Nothing(var why) -> List.of(why);
        });
  }
}
