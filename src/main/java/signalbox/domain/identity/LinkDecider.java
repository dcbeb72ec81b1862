package signalbox.domain.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import signalbox.domain.Account;
import signalbox.domain.Command;
import signalbox.domain.Decision;
import signalbox.domain.Event;
import signalbox.domain.IdentityEvent;
import signalbox.domain.LinkCode;
import signalbox.domain.MemberId;
import signalbox.domain.Refusal;
import signalbox.domain.Roster;

/** Decides what is asked about links of accounts. */
public final class LinkDecider {
  /** How long a code can be said; so long wrong ones are held against a member, too. */
  public static final Duration CODE_GOOD_FOR = Duration.ofMinutes(10);

  /** How many codes that are none an asking bears, and how many a member may say in that time. */
  public static final int MOST_TRIES = 5;

  /** How long an admin has for an answer. */
  public static final Duration WAITS_FOR = Duration.ofDays(7);

  /** Who lost a code can ask for another one after that. */
  public static final Duration ANOTHER_CODE_AFTER = Duration.ofMinutes(1);

  /** Askings and links that are kept at once. */
  public static final int MOST_ASKINGS = 50;

  public static final int MOST_LINKS = 500;

  private LinkDecider() {}

  /** Somebody wants an account of nobody's to be known. */
  public static Decision ask(
      Identity identity, Account account, Instant at, Command.AskLink command) {
    var asking = Optional.ofNullable(identity.askings().get(account.key()));
    Optional<Instant> again = asking.map(LinkDecider::again).filter(at::isBefore);
    if (again.isPresent()) {
      return Decision.refuse(
          new Refusal.LinkAskedFor(
              account, asking.flatMap(LinkAsking::claimedBy), again.get()));
    }
    return asking.isEmpty() && identity.askings().size() >= MOST_ASKINGS
        ? Decision.refuse(new Refusal.DeskFull("links that wait", MOST_ASKINGS))
        : Decision.accept(
            new IdentityEvent.LinkAsked(account, command.code(), at.plus(CODE_GOOD_FOR)));
  }

  private static Instant again(LinkAsking asking) {
    return asking.claimedBy().isPresent()
        ? asking.until()
        : asking.asked().plus(ANOTHER_CODE_AFTER);
  }

  /** A member says a code; a wrong one is counted, for the member and for whom it was meant. */
  public static Decision claim(Identity identity, MemberId by, Instant at, LinkCode code) {
    var tries = identity.tries().getOrDefault(by.name(), Tries.none(at));
    if (tries.count() >= MOST_TRIES && !tries.isOver(at, CODE_GOOD_FOR)) {
      return Decision.refuse(new Refusal.TooManyTries(tries.since().plus(CODE_GOOD_FOR)));
    }
    List<LinkAsking> open =
        identity.askings().values().stream().filter(asking -> asking.isOpen(at)).toList();
    return open.stream()
        .filter(asking -> code.opens(asking.code()))
        .findFirst()
        .map(a ->
            Decision.accept(new IdentityEvent.LinkClaimed(a.account(), by, at.plus(WAITS_FOR))))
        .orElseGet(() -> mistried(open, by, code));
  }

  private static Decision mistried(List<LinkAsking> open, MemberId by, LinkCode code) {
    List<LinkAsking> meant = open.stream().filter(asking -> code.isFor(asking.code())).toList();
    var events = new ArrayList<Event>();
    events.add(
        new IdentityEvent.LinkMistried(by, meant.stream().map(LinkAsking::account).toList()));
    meant.stream()
        .filter(asking -> asking.tries() + 1 >= MOST_TRIES)
        .forEach(asking -> events.add(new IdentityEvent.LinkSpoiled(asking.account())));
    return new Decision.Accepted(events);
  }

  /** An admin says that it is so; nobody says it of themselves. */
  public static Decision approve(
      Identity identity, MemberId by, Instant at, Command.ApproveLink command) {
    return onWaiting(
        listWaiting(identity, at),
        command.member(),
        command.account(),
        asking -> approve(identity, by, command.member(), asking));
  }

  private static Decision approve(
      Identity identity, MemberId by, MemberId member, LinkAsking asking) {
    if (by.equals(member)) {
      return Decision.refuse(new Refusal.OwnLink(asking.account(), listOthers(identity, by)));
    }
    return identity.links().size() >= MOST_LINKS
        ? Decision.refuse(new Refusal.DeskFull("links", MOST_LINKS))
        : Decision.accept(new IdentityEvent.LinkApproved(asking.account(), member, by));
  }

  private static List<MemberId> listOthers(Identity identity, MemberId by) {
    return identity.written().listAdmins().stream().filter(a -> !a.equals(by)).toList();
  }

  /** An admin says that it is not so. */
  public static Decision refuse(
      Identity identity, MemberId by, Instant at, Command.RefuseLink command) {
    return onWaiting(
        listWaiting(identity, at),
        command.member(),
        command.account(),
        asking ->
            Decision.accept(
                new IdentityEvent.LinkRefused(asking.account(), command.member(), by)));
  }

  private static List<LinkAsking> listWaiting(Identity identity, Instant at) {
    return identity.listWaiting().stream().filter(asking -> asking.waits(at)).toList();
  }

  private static Decision onWaiting(
      List<LinkAsking> waiting,
      MemberId member,
      Optional<Account> account,
      Function<LinkAsking, Decision> decide) {
    List<LinkAsking> meant =
        waiting.stream()
            .filter(asking -> asking.claimedBy().equals(Optional.of(member)))
            .filter(asking -> account.map(asking.account()::isSame).orElse(true))
            .toList();
    return switch (meant.size()) {
      case 0 ->
          Decision.refuse(
              new Refusal.NoLinkWaits(
                  member,
                  waiting.stream().flatMap(a -> a.claimedBy().stream()).distinct().toList()));
      case 1 -> decide.apply(meant.getFirst());
      default ->
          Decision.refuse(
              new Refusal.WhichLink(member, meant.stream().map(LinkAsking::account).toList()));
    };
  }

  /** A member puts a link of their own down, or an admin anybody's. */
  public static Decision remove(
      Identity identity, MemberId by, boolean isAdmin, Account account) {
    Optional<MemberId> owner =
        Optional.ofNullable(identity.links().get(account.key()))
            .map(Link::member)
            .or(() ->
                Optional.ofNullable(identity.askings().get(account.key()))
                    .flatMap(LinkAsking::claimedBy));
    if (owner.isEmpty()) {
      return Decision.refuse(new Refusal.NoSuchLink(account, identity.listLinked(by)));
    }
    return isAdmin || owner.get().equals(by)
        ? Decision.accept(new IdentityEvent.LinkRemoved(account, owner.get(), by))
        : Decision.refuse(new Refusal.AdminsOnly());
  }

  /** The time is over. */
  public static Decision expire(Identity identity, Instant at, Account account) {
    return Optional.ofNullable(identity.askings().get(account.key()))
        .filter(asking -> !at.isBefore(asking.until()))
        .map(asking -> Decision.accept(new IdentityEvent.LinkExpired(asking.account())))
        .orElseGet(Decision::accept);
  }

  /** Why that people file cannot be taken: it gives an account to another than whose it is. */
  public static Optional<Refusal.LinkClash> findClash(
      Identity identity, Roster fresh) {
    var then = Identity.of(fresh);
    return identity.links().values().stream()
        .filter(link -> fresh.find(link.member()).isPresent())
        .flatMap(link ->
            then.findOwner(link.account())
                .filter(owner -> !owner.equals(link.member()))
                .map(owner -> new Refusal.LinkClash(link.account(), link.member(), owner))
                .stream())
        .findFirst();
  }
}
