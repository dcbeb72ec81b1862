package signalbox.rendering.query;

import java.util.List;
import signalbox.domain.CaseChoice;
import signalbox.domain.desk.Case;
import signalbox.message.Message;
import signalbox.rendering.answer.Asked;
import signalbox.rendering.maintenance.MaintenanceScene;
import signalbox.rendering.maintenance.PlanSheet;
import signalbox.rendering.text.Prefix;

/** The answer to {@code !plan show}: how a maintenance is to be carried out. */
record PlanAnswers(Prefix prefix) {
  Message of(CaseChoice which, Asked asked) {
    return new Message(
        switch (Sought.find(which, asked, prefix, Case.OfMaintenance.class)) {
          case Sought.Here(Case.OfMaintenance(var maintenance)) ->
              new PlanSheet(
                      new MaintenanceScene(
                          asked.desk(), maintenance, asked.presence(), asked.now(), prefix))
                  .lines();
          case Sought.Here(Case.OfDeploy(var deploy)) ->
              List.of(
                  deploy.id()
                      + " is an emergency deploy, which has no plan; how it stands: "
                      + prefix.type("status", deploy.id()));
          case Sought.Gone(var stone) ->
              List.of(stone.id() + " was closed long ago: " + stone.outcome().word());
          case Sought.Nothing(var why) -> List.of(why);
        });
  }
}
