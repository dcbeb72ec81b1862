package signalbox.rendering.query;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import signalbox.domain.CaseChoice;
import signalbox.domain.desk.Case;
import signalbox.message.Message;
import signalbox.policy.NoticePolicy.Moment;
import signalbox.rendering.answer.Asked;
import signalbox.rendering.maintenance.MaintenanceScene;
import signalbox.rendering.notice.DraftWords;
import signalbox.rendering.notice.SheetWords;
import signalbox.rendering.text.Prefix;

/** The answers to {@code !comms} and {@code !comms-draft}. */
record NoticeAnswers(Prefix prefix) {
  Message sheet(CaseChoice which, Asked asked) {
    return of(which, asked, scene -> new SheetWords(scene).lines());
  }

  Message draft(CaseChoice which, String outlet, Optional<Moment> moment, Asked asked) {
    return of(which, asked, scene -> new DraftWords(scene).lines(outlet, moment));
  }

  /** A deploy has no community that is told of it ahead. */
  private Message of(
      CaseChoice which, Asked asked, Function<MaintenanceScene, List<String>> words) {
    return new Message(
        switch (Sought.find(which, asked, prefix)) {
          case Sought.Here(Case.OfMaintenance one) ->
              words.apply(MaintenanceScene.of(one, asked, prefix));
          case Sought.Here(Case.OfDeploy(var deploy)) ->
              List.of(
                  deploy.id()
                      + " is an emergency deploy, which is announced nowhere; how it stands: "
                      + prefix.type("status", deploy.id()));
          case Sought.Gone(var stone) ->
              List.of(stone.id() + " was closed long ago: " + stone.outcome().word());
          case Sought.Nothing(var why) -> List.of(why);
        });
  }
}
