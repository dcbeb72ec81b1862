package signalbox.rendering.answer;

import java.util.Optional;
import signalbox.domain.Account;
import signalbox.domain.MemberId;
import signalbox.domain.Place;
import signalbox.domain.Speaker;
import signalbox.domain.Speaker.Standing;
import signalbox.domain.identity.LinkAsking;
import signalbox.rendering.text.Clip;
import signalbox.rendering.text.Names;
import signalbox.rendering.text.Prefix;

/** What those hear whom the bot does not know: why, and what to do about it. */
record StrangerWords(Prefix prefix, Asked asked) {
  /** The refusal of whatever they typed; how to get known only when they were not told lately. */
  String refusal(Optional<Account> account) {
    Optional<Standing> standing =
        asked.audience().speaker() instanceof Speaker.Stranger stranger
            ? stranger.standing()
            : Optional.empty();
    return "nothing was changed: "
        + (standing.equals(Optional.of(Standing.TOLD))
            ? why(account, standing)
            : inFull(account, standing, "say it again"));
  }

  /** The answer to who asks as whom the bot knows them. */
  String whoAmI(Speaker.Stranger stranger) {
    return inFull(stranger.account(), stranger.standing(), "ask again");
  }

  /** The same for an account whose member is no longer there. */
  String whoAmI(Account account) {
    return inFull(Optional.of(account), Optional.empty(), "ask again");
  }

  private String inFull(Optional<Account> account, Optional<Standing> standing, String then) {
    return why(account, standing) + "; " + remedy(account, standing, then);
  }

  private String why(Optional<Account> account, Optional<Standing> standing) {
    if (account.isPresent()) {
      return "the people file does not know the account " + Clip.said(account.get().toString());
    }
    return isUnvouched(standing)
        ? network() + " does not tell me who is logged in (no account-tag), so I take no commands"
        : "I cannot tell who you are";
  }

  private String remedy(Optional<Account> account, Optional<Standing> standing, String then) {
    var waiting = account.flatMap(this::findWaiting);
    if (waiting.isPresent()) {
      return "an admin%s has to say %s"
          .formatted(admins(waiting), prefix.type("link-approve", waiting.get()));
    }
    if (account.isPresent()) {
      return "ask an admin to add it to people.conf"
          + admins(Optional.empty())
          + ", or if I know you by another account say "
          + prefix.type("link");
    }
    return isUnvouched(standing)
        ? "go on elsewhere, and tell whoever runs me"
        : "log in to your account on this network (/msg NickServ help), then " + then;
  }

  /** Whoever said the code of that account, and waits with its owner for an admin. */
  private Optional<MemberId> findWaiting(Account account) {
    return Optional.ofNullable(asked.desk().identity().askings().get(account.key()))
        .flatMap(LinkAsking::claimedBy);
  }

  private static boolean isUnvouched(Optional<Standing> standing) {
    return standing.equals(Optional.of(Standing.UNVOUCHED));
  }

  private String admins(Optional<MemberId> butNot) {
    var admins =
        asked.desk().roster().listAdmins().stream()
            .filter(admin -> !butNot.equals(Optional.of(admin)))
            .toList();
    return admins.isEmpty() ? "" : " (" + Names.list(admins) + ")";
  }

  private String network() {
    return switch (asked.place()) {
      case Place.InVenue in -> in.network();
      case Place.InPrivate in -> in.network();
      case Place.Nowhere() -> "this network";
    };
  }
}
