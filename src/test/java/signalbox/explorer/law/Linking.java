package signalbox.explorer.law;

import java.util.List;
import java.util.Optional;
import signalbox.domain.Account;
import signalbox.domain.Command;
import signalbox.domain.Decision;
import signalbox.domain.IdentityEvent;
import signalbox.domain.MemberId;
import signalbox.domain.Refusal;
import signalbox.domain.Speaker;
import signalbox.domain.desk.Desk;
import signalbox.domain.identity.LinkAsking;

/** Whose account is whose, and by whose word. */
final class Linking {
  private Linking() {}

  /** A stranger can ask for a code, for an account of their own, and for nothing else. */
  static boolean isAsking(Turn turn, Speaker.Stranger by) {
    boolean isRefused =
        turn.recorded().isEmpty()
            && turn.decision() instanceof Decision.Refused(var refusal)
            && (refusal instanceof Refusal.OnLink || refusal instanceof Refusal.DeskFull);
    return turn.envelope().command() instanceof Command.Identity
        && (isRefused
            || turn.recorded().stream()
                .allMatch(r ->
                    r.event() instanceof IdentityEvent.LinkAsked asked
                        && by.account().equals(Optional.of(asked.account()))));
  }

  static boolean isLawful(Happening h) {
    return switch (h.event()) {
      case IdentityEvent.LinkAsked e -> isNobodys(h.before().desk(), e.account());
      case IdentityEvent.LinkClaimed e -> h.isBy(e.member());
      case IdentityEvent.LinkApproved e ->
          h.isBy(e.by())
              && isAdmin(h, e.by())
              && !e.by().equals(e.member())
              && find(h, e.account()).flatMap(LinkAsking::claimedBy).equals(Optional.of(e.member()));
      case IdentityEvent.LinkRefused e -> h.isBy(e.by()) && isAdmin(h, e.by());
      case IdentityEvent.LinkRemoved e ->
          h.isBy(e.by()) && (e.by().equals(e.member()) || isAdmin(h, e.by()));
      default -> true;
    };
  }

  private static boolean isNobodys(Desk desk, Account account) {
    return desk.roster().members().values().stream()
        .noneMatch(member ->
            member.accounts().getOrDefault(account.network(), List.of()).stream()
                .anyMatch(name -> new Account(account.network(), name).isSame(account)));
  }

  private static Optional<LinkAsking> find(Happening h, Account account) {
    return Optional.ofNullable(h.before().desk().identity().askings().get(account.key()));
  }

  private static boolean isAdmin(Happening h, MemberId member) {
    return h.roster().find(member).filter(m -> m.duties().admin()).isPresent();
  }
}
