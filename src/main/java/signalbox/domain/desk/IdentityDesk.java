package signalbox.domain.desk;

import java.util.Optional;
import java.util.function.Supplier;
import signalbox.domain.Account;
import signalbox.domain.Command;
import signalbox.domain.Decision;
import signalbox.domain.Envelope;
import signalbox.domain.IdentityEvent;
import signalbox.domain.MemberId;
import signalbox.domain.Refusal;
import signalbox.domain.Speaker;
import signalbox.domain.identity.LinkDecider;

/** Finds out who may say what about links and roles, and lets it be decided. */
final class IdentityDesk {
  private IdentityDesk() {}

  static Decision decide(Desk desk, Envelope envelope, Command.Identity command) {
    return switch (envelope.by()) {
      case Speaker.Known by when desk.roster().find(by.member()).isPresent() ->
          Adopting.withTeams(desk, envelope, known(desk, envelope, by.member(), command));
      case Speaker.Known by ->
          Decision.refuse(
              new Refusal.NotIdentified(by.member().name(), Optional.of(by.account())));
      case Speaker.Stranger s -> stranger(desk, envelope, s, command);
      case Speaker.Clock _ -> Decision.accept();
    };
  }

  private static Decision known(
      Desk desk, Envelope envelope, MemberId by, Command.Identity command) {
    var identity = desk.identity();
    return switch (command) {
      case Command.AskLink _ -> Decision.refuse(new Refusal.AlreadyKnown(by));
      case Command.ClaimLink c -> LinkDecider.claim(identity, by, envelope.at(), c.code());
      case Command.ApproveLink c ->
          ifAdmin(desk, by, () -> LinkDecider.approve(identity, by, envelope.at(), c));
      case Command.RefuseLink c ->
          ifAdmin(desk, by, () -> LinkDecider.refuse(identity, by, envelope.at(), c));
      case Command.RemoveLink c ->
          LinkDecider.remove(identity, by, isAdmin(desk, by), c.account());
    };
  }

  private static Decision ifAdmin(Desk desk, MemberId by, Supplier<Decision> decision) {
    return isAdmin(desk, by) ? decision.get() : Decision.refuse(new Refusal.AdminsOnly());
  }

  private static boolean isAdmin(Desk desk, MemberId member) {
    return desk.roster().find(member).map(m -> m.duties().admin()).orElse(false);
  }

  private static Decision stranger(
      Desk desk, Envelope envelope, Speaker.Stranger by, Command.Identity command) {
    var identity = desk.identity();
    Optional<MemberId> owner = by.account().flatMap(identity::findOwner);
    if (by.account().isEmpty() || owner.isPresent()) {
      return Decision.refuse(
          owner
              .<Refusal>map(Refusal.AlreadyKnown::new)
              .orElseGet(() -> new Refusal.NotIdentified(by.shown(), by.account())));
    }
    Account account = by.account().get();
    return switch (command) {
      case Command.AskLink c -> LinkDecider.ask(identity, account, envelope.at(), c);
      case Command.ClaimLink _ -> Decision.refuse(new Refusal.SayCodeElsewhere(account));
      case Command.ApproveLink _, Command.RefuseLink _, Command.RemoveLink _ ->
          Decision.refuse(new Refusal.NotIdentified(by.shown(), by.account()));
    };
  }

  static Decision expire(Desk desk, Envelope envelope, Command.ExpireLink command) {
    return LinkDecider.expire(desk.identity(), envelope.at(), command.account());
  }

  /** Roles count for the owner of the account, and for nobody else. */
  static Decision noteRoles(Desk desk, Envelope envelope, Command.NoteRoles note) {
    var identity = desk.identity();
    var teams = identity.roles().listTeams(note.account().network(), note.roles());
    var granted = identity.grants().get(note.account().key());
    boolean isNews = granted == null ? !teams.isEmpty() : !granted.teams().equals(teams);
    return isNews && identity.findOwner(note.account()).isPresent()
        ? Adopting.withTeams(
            desk,
            envelope,
            Decision.accept(new IdentityEvent.TeamsGranted(note.account(), teams)))
        : Decision.accept();
  }
}
