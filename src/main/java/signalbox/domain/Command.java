package signalbox.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import signalbox.policy.PolicyBook;

/** What can be asked of the bot, by people, by the clock or by the program itself. */
public sealed interface Command {
  /**
   * Corresponds to {@code !emergency deploy}.
   *
   * @param restricted whether {@code --private} was said
   */
  record RequestDeploy(DeployRequest request, DeployerChoice deployer, boolean restricted)
      implements Command {}

  /**
   * Corresponds to {@code !maintenance plan}.
   *
   * @param restricted whether {@code --private} was said
   * @param longer whether {@code --long} was said: the window is meant to be that long
   */
  record PlanMaintenance(MaintenancePlan plan, boolean restricted, boolean longer)
      implements Command {}

  /**
   * Corresponds to {@code !emergency maintenance}.
   *
   * @param immediate why it cannot wait for a yes; empty: it waits
   * @param restricted whether {@code --private} was said
   */
  record OpenEmergency(
      List<Service> services, String words, Optional<String> immediate, boolean restricted)
      implements Command {
    public OpenEmergency {
      services = List.copyOf(services);
    }
  }

  /** What is said of a case, whether or not it is certain that its first word names it. */
  sealed interface OfCase extends Command {
    /** The case that is meant, as far as the words tell. */
    CaseChoice which();
  }

  /** What may name a case as its first word. */
  sealed interface AboutCase extends OfCase {}

  /** Something about a case that stands at the desk. */
  record OnCase(CaseChoice which, CaseAction action) implements AboutCase {}

  /**
   * Words with two readings: in the first a bare number names a case, in the second it is text.
   * What changes a case is meant for it when the desk knows the number; a note, when the case is
   * open.
   */
  record Either(AboutCase first, AboutCase second) implements OfCase {
    @Override
    public CaseChoice which() {
      return first.which();
    }
  }

  /**
   * Something of a case that was seen so; what changes the case does not count when it is another
   * now. A note is taken all the same: it decides nothing.
   */
  record AsSeen(OfCase said, Seen seen) implements Command {}

  /** What can be said about work in progress, with or without a case. */
  sealed interface Work extends Command {}

  /**
   * Corresponds to {@code !claim <target> [for <duration>] [in <case>]}.
   *
   * @param length empty: the policy's
   */
  record Claim(Target target, Optional<Duration> length, CaseChoice in) implements Work {}

  /** Corresponds to {@code !unclaim [target]}; without a target, the speaker's only one here. */
  record Unclaim(Optional<Target> target) implements Work {}

  /** Corresponds to {@code !handoff <target> <member>}. */
  record Handoff(Target target, MemberId to) implements Work {}

  /** Corresponds to {@code !note [case] <words>}; without a case, the venue's only open one. */
  record Note(CaseChoice which, String words) implements Work, AboutCase {}

  /** Corresponds to {@code !away [until]}. */
  record GoAway(Optional<Instant> until) implements Command {}

  /** Corresponds to {@code !back}. */
  record ComeBack() implements Command {}

  /** What can be said about whose accounts are whose. */
  sealed interface Identity extends Command {}

  /** Corresponds to {@code !link}, said from an account of nobody's. */
  record AskLink(LinkCode.Sealed code) implements Identity {}

  /** Corresponds to {@code !link <code>}, said by a member. */
  record ClaimLink(LinkCode code) implements Identity {}

  /**
   * Corresponds to {@code !link approve <member> [account]}.
   *
   * @param account empty: the only one that waits for that member
   */
  record ApproveLink(MemberId member, Optional<Account> account) implements Identity {}

  /** Corresponds to {@code !link refuse <member> [account]}. */
  record RefuseLink(MemberId member, Optional<Account> account) implements Identity {}

  /** Corresponds to {@code !unlink <account>}. */
  record RemoveLink(Account account) implements Identity {}

  /** What only the clock or the program itself can say. */
  sealed interface Housekeeping extends Command {}

  /** The time of the envelope has come; what is due by then happens, in order. */
  record Tick() implements Housekeeping {}

  /** Asks again about a claim whose holder is silent or which is overdue. */
  record AskAfterClaim(Venue venue, Target target, boolean overdue) implements Housekeeping {}

  /** The time until which a member was away has come. */
  record EndAbsence(MemberId member) implements Housekeeping {}

  /** These members, from now on. */
  record AdoptRoster(Roster roster) implements Housekeeping {}

  /** This policy for cases that are opened from now on. */
  record AdoptPolicy(PolicyBook book) implements Housekeeping {}

  /** This site, from now on. */
  record AdoptSite(Site site) implements Housekeeping {}

  /** These roles put members on teams, from now on. */
  record AdoptRoles(Roles roles) implements Housekeeping {}

  /** The time until which a code is good, or a link waits for an admin, has come. */
  record ExpireLink(Account account) implements Housekeeping {}

  /** An account was seen to have these roles, by id. */
  record NoteRoles(Account account, Set<String> roles) implements Housekeeping {
    public NoteRoles {
      roles = Set.copyOf(roles);
    }
  }

  /**
   * Nothing was heard between these times.
   *
   * @param network where; empty: everywhere, since the bot itself was away
   */
  record NoteGap(Optional<String> network, Instant from, Instant until) implements Housekeeping {}

  /** The network was there, and yet these could not be heard, behind a netsplit. */
  record NoteMissed(String network, List<MemberId> who, Instant from, Instant until)
      implements Housekeeping {
    public NoteMissed {
      who = List.copyOf(who);
    }
  }

  /** A member was seen to come or to go. */
  record NoteSeen(MemberId member, boolean here) implements Housekeeping {}

  /** Words about a case could not be delivered. */
  record NoteUndelivered(CaseId about, String network, String why) implements Housekeeping {}
}
