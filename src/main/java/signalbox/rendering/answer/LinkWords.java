package signalbox.rendering.answer;

import java.util.Optional;
import signalbox.domain.Account;
import signalbox.domain.IdentityEvent;
import signalbox.domain.LinkCode;
import signalbox.domain.MemberId;
import signalbox.domain.Refusal;
import signalbox.domain.Roles;
import signalbox.domain.desk.Desk;
import signalbox.domain.identity.LinkDecider;
import signalbox.domain.identity.Tries;
import signalbox.rendering.text.Clip;
import signalbox.rendering.text.Names;
import signalbox.rendering.text.Prefix;
import signalbox.rendering.text.Times;

/** What happens to links of accounts, to who caused it and to those whom it concerns. */
public record LinkWords(Prefix prefix) {
  /** The code itself, for who asked and for nobody else. */
  public String code(Account account, LinkCode code) {
    return "to link %s, say within %s from your account that I know: %s"
        .formatted(
            said(account),
            Times.length(LinkDecider.CODE_GOOD_FOR),
            prefix.type("link", code.shown()));
  }

  /** Where everybody hears that somebody asked. */
  public String sentAside() {
    return "the code comes in a private message; if none comes, you take none from me: change that,"
        + " or ask me in private: "
        + prefix.type("link");
  }

  /** A fault of a people file, for who reads it again. */
  public String clash(Refusal.LinkClash clash) {
    return LinkRefusals.clash(prefix, clash);
  }

  /** What who caused it is told. */
  public Optional<String> answer(IdentityEvent event, Desk after) {
    return switch (event) {
      case IdentityEvent.LinkClaimed(var account, var member, _) ->
          Optional.of(
              "you say that %s is yours; an admin%s has to say %s; if it is not: %s"
                  .formatted(
                      said(account),
                      admins(after, member),
                      prefix.type("link-approve", member),
                      prefix.type("unlink", said(account))));
      case IdentityEvent.LinkMistried(var by, _) -> Optional.of(mistried(by, after));
      case IdentityEvent.RolesAdopted(var roles) ->
          Optional.of("the roles that count are read: " + count(roles));
      case IdentityEvent.LinkApproved _, IdentityEvent.LinkRefused _, IdentityEvent.LinkRemoved _ ->
          told(event, after);
      case IdentityEvent.LinkAsked _,
          IdentityEvent.LinkSpoiled _,
          IdentityEvent.LinkExpired _,
          IdentityEvent.TeamsGranted _ ->
          Optional.empty();
    };
  }

  /** What is said where admins are. */
  public Optional<String> told(IdentityEvent event, Desk after) {
    return switch (event) {
      case IdentityEvent.LinkClaimed(var account, var member, _) ->
          Optional.of(
              "%s says that %s is theirs too; an admin%s says %s or %s"
                  .formatted(
                      member,
                      said(account),
                      admins(after, member),
                      prefix.type("link-approve", member),
                      prefix.type("link-refuse", member)));
      case IdentityEvent.LinkApproved(var account, var member, var by) ->
          Optional.of("%s is %s from now on, says %s".formatted(said(account), member, by));
      case IdentityEvent.LinkRefused(var account, var member, var by) ->
          Optional.of("%s is not %s, says %s".formatted(said(account), member, by));
      case IdentityEvent.LinkRemoved(var account, var member, var by) ->
          Optional.of("%s is no longer %s, says %s".formatted(said(account), member, by));
      case IdentityEvent.LinkAsked _,
          IdentityEvent.LinkMistried _,
          IdentityEvent.LinkSpoiled _,
          IdentityEvent.LinkExpired _,
          IdentityEvent.RolesAdopted _,
          IdentityEvent.TeamsGranted _ ->
          Optional.empty();
    };
  }

  private String mistried(MemberId by, Desk after) {
    int tried =
        Optional.ofNullable(after.identity().tries().get(by.name())).map(Tries::count).orElse(0);
    int left = Math.max(0, LinkDecider.MOST_TRIES - tried);
    return "no code that is good now; to get one, say %s from the account that I do not know; tries left: %d"
        .formatted(prefix.type("link"), left);
  }

  private static String admins(Desk desk, MemberId butNot) {
    var admins = desk.roster().listAdmins().stream().filter(a -> !a.equals(butNot)).toList();
    return admins.isEmpty() ? "" : " (" + Names.list(admins) + ")";
  }

  private static int count(Roles roles) {
    return roles.byNetwork().values().stream().mapToInt(teams -> teams.size()).sum();
  }

  private static String said(Account account) {
    return Clip.to(account.toString(), 60);
  }
}
