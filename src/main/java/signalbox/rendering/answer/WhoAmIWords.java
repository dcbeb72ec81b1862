package signalbox.rendering.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import signalbox.domain.Account;
import signalbox.domain.Member;
import signalbox.domain.Speaker;
import signalbox.domain.identity.LinkAsking;
import signalbox.message.Message;
import signalbox.policy.Team;
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
                      .map(member ->
                          "you are "
                              + member(member, asked)
                              + linked(member, asked)
                              + away(member, asked))
                      .orElseGet(() -> new StrangerWords(prefix, asked).whoAmI(account));
              case Speaker.Stranger stranger -> new StrangerWords(prefix, asked).whoAmI(stranger);
              case Speaker.Clock() -> "you are the clock";
            }));
  }

  private static String member(Member member, Asked asked) {
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
    Set<Team> byRole = byRole(member, asked);
    if (!byRole.isEmpty()) {
      duties.add(Names.list(byRole) + " by role");
    }
    String brackets = duties.isEmpty() ? "" : " (" + String.join(", ", duties) + ")";
    return member.id() + ": " + teams + brackets;
  }

  /** Teams that the people file does not name. */
  private static Set<Team> byRole(Member member, Asked asked) {
    var identity = asked.desk().identity();
    var teams = new TreeSet<>(identity.listGranted(member.id()));
    identity.written().find(member.id()).ifPresent(as -> teams.removeAll(as.teams()));
    return teams;
  }

  private static String linked(Member member, Asked asked) {
    var identity = asked.desk().identity();
    var linked = identity.listLinked(member.id());
    List<Account> waiting =
        identity.listWaiting().stream()
            .filter(asking -> asking.claimedBy().equals(Optional.of(member.id())))
            .map(LinkAsking::account)
            .toList();
    return (linked.isEmpty() ? "" : "; linked: " + Names.list(linked))
        + (waiting.isEmpty() ? "" : "; waiting for an admin: " + Names.list(waiting));
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
