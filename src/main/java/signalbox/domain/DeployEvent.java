package signalbox.domain;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import signalbox.policy.Reason;
import signalbox.policy.Slug;
import signalbox.policy.Team;

/** What can have happened to an emergency deploy. */
public sealed interface DeployEvent extends Event {
  CaseId deploy();

  @Override
  default Optional<CaseId> about() {
    return Optional.of(deploy());
  }

  /**
   * A deploy was asked for.
   *
   * @param origin where and under which policy
   * @param deployer who shall carry it out; empty when nobody was named
   * @param facts what was true at that moment and is said in the request
   */
  record Requested(
      CaseId deploy,
      MemberId requester,
      DeployRequest request,
      Optional<MemberId> deployer,
      Origin origin,
      RequestFacts facts)
      implements DeployEvent {}

  /**
   * Where a case comes from.
   *
   * @param home the venue that hears of it
   * @param restricted nothing but its id may reach a public venue
   * @param policyDigest of the book under which it was opened
   */
  record Origin(Venue home, boolean restricted, String policyName, String policyDigest) {}

  /**
   * What the request says of its moment.
   *
   * @param conductor this week's train conductor; empty: unknown
   * @param onCall names of those on call; empty: not configured
   * @param deployerNeeded whether {@code --deployer needed} was said
   * @param window the deployment window that is open or opens within two hours
   */
  record RequestFacts(
      Optional<String> conductor,
      List<String> onCall,
      boolean deployerNeeded,
      Optional<String> window) {
    public RequestFacts {
      onCall = List.copyOf(onCall);
    }
  }

  /**
   * A yes that counts.
   *
   * @param offered the teams for which it may be counted
   * @param standIn the member on whose behalf it was given, and why
   * @param revision of the request that was approved
   */
  record Approved(
      CaseId deploy,
      MemberId approver,
      Set<Team> offered,
      Optional<CaseAction.StandIn> standIn,
      int revision)
      implements DeployEvent {
    public Approved {
      offered = Collections.unmodifiableSortedSet(new TreeSet<>(offered));
    }
  }

  /** A yes of somebody who fits no open seat: recorded, never counted. */
  record Supported(CaseId deploy, MemberId member, List<Team> teams) implements DeployEvent {
    @Override
    public boolean isAside() {
      return true;
    }
  }

  /** A no of somebody who fits no open seat: recorded, never counted. */
  record Objected(CaseId deploy, MemberId member, String why) implements DeployEvent {
    @Override
    public boolean isAside() {
      return true;
    }
  }

  /** Every seat is filled. */
  record Confirmed(CaseId deploy) implements DeployEvent {}

  /** A seat is open again. */
  record Unconfirmed(CaseId deploy) implements DeployEvent {}

  /** Somebody on an open seat said no; a closing follows. */
  record Declined(CaseId deploy, MemberId member, String why) implements DeployEvent {}

  /** The author of a decline took it back; a reopening follows. */
  record DeclineWithdrawn(CaseId deploy, MemberId member) implements DeployEvent {}

  record Held(CaseId deploy, MemberId holder, String why) implements DeployEvent {}

  /** The holds of these members were lifted. */
  record Unheld(CaseId deploy, MemberId by, List<MemberId> holders) implements DeployEvent {}

  record ApprovalWithdrawn(CaseId deploy, MemberId approver) implements DeployEvent {}

  /** An approval fell without its author's doing. */
  record ApprovalFell(CaseId deploy, MemberId approver, Fall because) implements DeployEvent {}

  /** Why an approval falls. */
  enum Fall {
    /** The request is another one now. */
    AMENDED,
    /** It aged out. */
    EXPIRED,
    /** Its author is the requester now. */
    REQUESTER,
    /** Its author no longer is on a team of an open seat. */
    INELIGIBLE
  }

  record TeamRequired(CaseId deploy, Team team, MemberId by) implements DeployEvent {}

  record TeamUnrequired(CaseId deploy, Team team, MemberId by) implements DeployEvent {}

  /** Empty parts were not said and stay as they are. */
  record ReasonGiven(
      CaseId deploy, MemberId by, Optional<Reason> reason, Optional<Approach> approach)
      implements DeployEvent {}

  record ChangeAmended(CaseId deploy, MemberId by, ChangeRef change, int revision)
      implements DeployEvent {}

  record TaskChanged(CaseId deploy, MemberId by, TaskRef task, int revision)
      implements DeployEvent {}

  /** Empty: somebody is looked for. */
  record DeployerNamed(CaseId deploy, MemberId by, Optional<MemberId> deployer)
      implements DeployEvent {}

  record HandedOver(CaseId deploy, MemberId from, MemberId to) implements DeployEvent {}

  /**
   * The deploy has begun.
   *
   * @param confirmedBy those whose seats made the quorum, pinged now
   */
  record Started(CaseId deploy, MemberId deployer, List<MemberId> confirmedBy)
      implements DeployEvent {
    public Started {
      confirmedBy = List.copyOf(confirmedBy);
    }
  }

  record Finished(CaseId deploy, MemberId by) implements DeployEvent {}

  record Verified(CaseId deploy, MemberId by) implements DeployEvent {}

  record RollbackBegun(CaseId deploy, MemberId by, String why) implements DeployEvent {}

  /** Ended, with what; the clock closes without {@code by}. */
  record Closed(CaseId deploy, Outcome outcome, Optional<MemberId> by, String why)
      implements DeployEvent {}

  /** A closing was taken back; the deploy stands where it stood before. */
  record Reopened(CaseId deploy, MemberId by) implements DeployEvent {}

  /** This deploy may start while the other one runs. */
  record BesideAllowed(CaseId deploy, CaseId running, MemberId by) implements DeployEvent {}

  record ClauseWaived(CaseId deploy, Slug clause, MemberId by, String why) implements DeployEvent {}

  /** The ladder came to that rung, counted from 1, with seats of these teams open. */
  record LadderClimbed(CaseId deploy, int rung, List<Team> open) implements DeployEvent {}

  record Nudged(CaseId deploy, MemberId by) implements DeployEvent {}

  /** Asked for the n-th time, counted from 1. */
  record VerificationAsked(CaseId deploy, int time) implements DeployEvent {}

  record Disclosed(CaseId deploy, MemberId by) implements DeployEvent {}

  /** Somebody with a part in the deploy was seen to come or to go. */
  record PartySeen(CaseId deploy, MemberId member, boolean here) implements DeployEvent {}

  /** Words about it could not be delivered there. */
  record Undelivered(CaseId deploy, String network, String why) implements DeployEvent {}

  /** Off the desk; its tombstone stays. */
  record LeftDesk(CaseId deploy) implements DeployEvent {}
}
