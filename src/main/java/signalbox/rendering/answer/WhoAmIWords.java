package signalbox.rendering.answer;

import java.util.ArrayList;
import signalbox.domain.Member;
import signalbox.domain.Speaker;
import signalbox.message.Message;
import signalbox.rendering.text.Clip;
import signalbox.rendering.text.Names;
import signalbox.rendering.text.Prefix;
import signalbox.rendering.text.Times;

/** The answer to {@code !whoami}: as whom the bot knows the speaker. */
public record WhoAmIWords(Prefix prefix) {
  /** Such as {@code you are dana: sre (root)}; a stranger reads how to get known. */
  public Message of(Speaker speaker, Asked asked) {
    return Message.of(
        Clip.line(
            switch (speaker) {
              case Speaker.Known(var id, var account) ->
                  asked
                      .desk()
                      .roster()
                      .find(id)
                      .map(member -> "you are " + member(member) + away(member, asked))
                      .orElseGet(() -> new StrangerWords(asked).whoAmI(account));
              case Speaker.Stranger stranger -> new StrangerWords(asked).whoAmI(stranger);
              case Speaker.Clock() -> "you are the clock";
            }));
  }

  private static String member(Member member) {
    String teams = member.teams().isEmpty() ? "on no team" : Names.list(member.teams());
    var duties = new ArrayList<String>();
    if (member.duties().root()) {
      duties.add("root");
    }
    if (member.duties().admin()) {
      duties.add("admin");
    }
    if (!member.duties().manages().isEmpty()) {
      duties.add("manages " + Names.list(member.duties().manages()));
    }
    if (!member.duties().backupOf().isEmpty()) {
      duties.add("backup of " + Names.list(member.duties().backupOf().stream().sorted().toList()));
    }
    String brackets = duties.isEmpty() ? "" : " (" + String.join(", ", duties) + ")";
    return member.id() + ": " + teams + brackets;
  }

  private String away(Member member, Asked asked) {
    var absence = asked.desk().absences().get(member.id().name());
    if (absence == null) {
      return "";
    }
    String until = absence.until().map(at -> " until " + Times.moment(at, asked.now())).orElse("");
    return "; away" + until + ", to end that: " + prefix.type("back");
  }
}
