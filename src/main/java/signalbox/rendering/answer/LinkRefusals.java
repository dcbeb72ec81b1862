package signalbox.rendering.answer;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import signalbox.domain.Account;
import signalbox.domain.MemberId;
import signalbox.domain.Refusal;
import signalbox.rendering.text.Clip;
import signalbox.rendering.text.Names;
import signalbox.rendering.text.Prefix;
import signalbox.rendering.text.Times;

/** What is in the way of a link of accounts. */
record LinkRefusals(Prefix prefix) {
  String of(Refusal.OnLink refusal, Asked asked) {
    return switch (refusal) {
      case Refusal.AlreadyKnown(var member) ->
          "this account is %s's already; to link another one, say %s from there"
              .formatted(member, prefix.type("link"));
      case Refusal.SayCodeElsewhere(var account) ->
          "%s is the account that asks; say the code from your other one, which I know"
              .formatted(said(account));
      case Refusal.LinkAskedFor(var account, var by, var again) ->
          by.map(member -> waits(account, member, asked))
              .orElseGet(() ->
                  "a code for %s was given a moment ago; another one can be had from %s"
                      .formatted(said(account), Times.moment(again, asked.now())));
      case Refusal.TooManyTries(var again) ->
          "so many codes were none that no more is taken from you until "
              + Times.moment(again, asked.now());
      case Refusal.NoLinkWaits(var member, var waiting) ->
          "no link of %s waits; nothing was changed%s".formatted(member, others(waiting));
      case Refusal.WhichLink(var member, var waiting) ->
          "several links of %s wait (%s); say which: %s"
              .formatted(
                  member,
                  accounts(waiting),
                  prefix.type("link-approve", member, said(waiting.getFirst())));
      case Refusal.OwnLink(var account, var others) -> ownLink(account, others);
      case Refusal.NoSuchLink(var account, var own) ->
          "%s is linked to nobody; nothing was changed%s"
              .formatted(said(account), own.isEmpty() ? "" : "; yours: " + accounts(own));
      case Refusal.LinkClash clash -> "nothing was changed: " + clash(prefix, clash);
    };
  }

  private String waits(Account account, MemberId member, Asked asked) {
    var admins = asked.desk().roster().listAdmins().stream().filter(a -> !a.equals(member));
    return "%s waits for an admin%s to say %s"
        .formatted(
            said(account),
            Optional.of(Names.list(admins.toList()))
                .filter(names -> !names.isEmpty())
                .map(names -> " (" + names + ")")
                .orElse(""),
            prefix.type("link-approve", member));
  }

  private static String others(List<MemberId> waiting) {
    return waiting.isEmpty() ? "" : "; waiting: " + Names.list(waiting);
  }

  private static String ownLink(Account account, List<MemberId> others) {
    return others.isEmpty()
        ? "nobody approves a link of their own, and there is no other admin; %s can be written into"
                .formatted(said(account))
            + " people.conf"
        : "nobody approves a link of their own; another admin has to: " + Names.or(others);
  }

  /** For who reads the configuration again, and may not know of the link. */
  static String clash(Prefix prefix, Refusal.LinkClash clash) {
    return "people.conf gives %s to %s, and it was linked to %s; take it out there, or say %s first"
        .formatted(
            said(clash.account()),
            clash.written(),
            clash.linked(),
            prefix.type("unlink", said(clash.account())));
  }

  private static String accounts(Collection<Account> accounts) {
    return Names.list(accounts.stream().map(LinkRefusals::said).toList());
  }

  private static String said(Account account) {
    return Clip.to(account.toString(), 60);
  }
}
