package signalbox.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import signalbox.policy.Slug;
import signalbox.policy.Step;
import signalbox.policy.Team;

/** Why the bot says no; nothing has changed then. */
public sealed interface Refusal {
  /** What is in the way of something asked about one case. */
  sealed interface OnCase extends Refusal {
    CaseId id();
  }

  /** The speaker has no verified account, or one that the people file does not know. */
  record NotIdentified(String shown, Optional<Account> account) implements Refusal {}

  /** Only an admin may do this. */
  record AdminsOnly() implements Refusal {}

  /** No case that the speaker could mean stands at the desk. {@code last}: the one closed last. */
  record NoOpenCase(Optional<Closing> last) implements Refusal {}

  /** How and when a case was closed. */
  record Closing(CaseId id, Ending outcome, Instant at) {}

  record NoSuchCase(String typed) implements Refusal {}

  /** A deploy is asked what only a maintenance can be, or the other way round. */
  record OtherKind(CaseId id) implements OnCase {}

  /** Closed so long ago that it has left the desk. */
  record LongClosed(CaseId id, Ending outcome) implements OnCase {}

  /** Several cases could be meant. */
  record WhichCase(List<CaseId> candidates) implements Refusal {}

  /** Cases are open here, but on none of them can the speaker do this; why, case by case. */
  record OnNone(List<Refusal> each) implements Refusal {}

  /** The number was taken for the case of that number, which is in the way; it may be text. */
  record TakenForCase(int number, OnCase because) implements Refusal {}

  /** The case is not at the moment for this; a decision that came too late is told so. */
  record WrongMoment(CaseId id, CaseStatus status, Optional<Ending> outcome, Optional<Instant> at)
      implements OnCase {}

  /** Change or task are others than when the speaker saw the case. {@code revision}: of now. */
  record ChangedSince(CaseId id, int revision) implements OnCase {}

  /** The case is restricted; it is spoken of elsewhere. {@code go}: where. */
  record Restricted(CaseId id, Optional<Venue> go) implements OnCase {}

  /** No private venue is configured in which a restricted case could live. */
  record NoRestrictedVenue() implements Refusal {}

  /** Somebody else may do this; the members whom it names, by part. */
  record MayNot(CaseId id, List<Part> whoMay) implements OnCase {}

  /** A part in a case, and the members who have it now. */
  record Part(PartName name, List<MemberId> members) {}

  /** The parts that members have in cases. */
  enum PartName {
    REQUESTER,
    PLANNER,
    DEPLOYER,
    APPROVER,
    SEAT_HOLDER,
    MANAGER,
    HOLDER,
    AUTHOR,
    TEAM_MEMBER,
    SRE_APPROVER,
    CES,
    LEADER,
    PARTICIPANT
  }

  /** The requester fills no seat. */
  record OwnRequest(CaseId id) implements OnCase {}

  /** Who was the requester once fills no seat either. {@code now}: the present one. */
  record FormerRequester(CaseId id, MemberId now) implements OnCase {}

  /** This member's yes already counts. */
  record AlreadyApproved(CaseId id, List<Team> seats) implements OnCase {}

  /** A yes of the member for whom the speaker would stand in already counts. */
  record AlreadySpokenFor(CaseId id, MemberId member, List<Team> seats) implements OnCase {}

  /** The speaker is not on the team that was named. */
  record NotOnTeam(CaseId id, Team team, List<Team> own) implements OnCase {}

  /** The policy itself asks for that team. */
  record SeatOfPolicy(CaseId id, Team team, Slug clause) implements OnCase {}

  /** That team has no seat in the case. {@code asked}: those that have. */
  record NotAsked(CaseId id, Team team, List<Team> asked) implements OnCase {}

  /** This policy does not let one member stand in for another on that seat. */
  record NoStandIn(CaseId id, MemberId forMember) implements OnCase {}

  /** What is in the way of something said for or against a maintenance. */
  sealed interface OnConsent extends OnCase {}

  /** That manager says no, so that nobody says yes on their behalf. */
  record SaysNo(CaseId id, MemberId manager, String why) implements OnConsent {}

  /** Nobody waits for that word here. */
  record NotAwaited(CaseId id, Awaited word) implements OnConsent {}

  /** Words for which somebody may wait. */
  enum Awaited {
    /** That one knows of it, where everybody does or nothing was told. */
    ACKNOWLEDGEMENT,
    /** A judgement of what did wait for a yes. */
    JUDGEMENT,
    /** An objection to what has not begun yet. */
    OBJECTION_BEFORE_START,
    /** An objection to there being nothing to report, of what is not over yet. */
    OBJECTION_BEFORE_END,
    /** The same, where there is something to report anyway. */
    OBJECTION_TO_REPORTED,
    /** Who is engaged, of what is no emergency. */
    ENGAGEMENT
  }

  /** Somebody was named who is not on that team. {@code known}: those who are. */
  record NotOfTeam(CaseId id, MemberId member, Team team, List<MemberId> known)
      implements OnConsent {}

  /** Only that team may open such a case. {@code members}: those on it. */
  record TeamOnly(Team team, List<MemberId> members) implements Refusal {}

  /** The same change is asked for already. */
  record SameChange(CaseId open, MemberId requester) implements Refusal {}

  /** An open maintenance has that title, those services and that window already. */
  record SameMaintenance(CaseId open, MemberId planner) implements Refusal {}

  /** Clauses are in the way of a step. */
  record Unsatisfied(CaseId id, Step step, List<Finding> findings) implements OnCase {}

  /** The case is held. */
  record OnHold(CaseId id, List<Hold> holds) implements OnCase {}

  /** Who holds a case, and why. */
  record Hold(MemberId holder, String why, Instant at) {}

  record NotOnHold(CaseId id) implements OnCase {}

  /** What was asked for is so already. */
  record AlreadySo(CaseId id) implements OnCase {}

  /** Nothing of the speaker's that could be withdrawn. */
  record NothingToWithdraw(CaseId id) implements OnCase {}

  /** The time for taking it back is over. */
  record TooLate(CaseId id, Duration grace) implements OnCase {}

  /** Done a moment ago; again at that time. */
  record TooSoon(CaseId id, Instant again) implements OnCase {}

  /** The policy of this case does not have that clause, or it is satisfied. */
  record NothingToWaive(CaseId id, Slug clause) implements OnCase {}

  /** The clause has no exception, or not yet, or not by this speaker. */
  record NotWaivable(CaseId id, Slug clause, List<Part> whoMay, boolean afterLadder)
      implements OnCase {}

  record UnknownTeam(Team typed, List<Team> known) implements Refusal {}

  record UnknownMember(MemberId typed, List<MemberId> near) implements Refusal {}

  /** No deploy runs beside which this one would have to start. */
  record NothingRunning(CaseId id) implements OnCase {}

  /** Somebody holds that target. */
  record TargetHeld(Target target, MemberId holder, Instant until) implements Refusal {}

  /** Nobody holds that target here. {@code own}: what the speaker holds. */
  record NotClaimed(Optional<Target> target, List<Target> own) implements Refusal {}

  /** The claim is another's. */
  record NotYourClaim(Target target, MemberId holder) implements Refusal {}

  /** A claim or note of several open cases must say of which. */
  record SayWhichCase(List<CaseId> candidates) implements Refusal {}

  /** This can only be said in a venue. */
  record OnlyInVenue() implements Refusal {}

  /** The speaker was not away. */
  record NotAway() implements Refusal {}

  /** A time that lies behind us, or too far ahead. */
  record BadTime(Instant typed, Duration atMost) implements Refusal {}

  /** The policy in force says nothing of maintenance. */
  record NoMaintenance(String policy) implements Refusal {}

  /** What is in the way of a window. */
  sealed interface OnWindow extends Refusal {
    Window window();
  }

  /** The window begins in the past. */
  record WindowOver(Window window) implements OnWindow {}

  /** The window begins so far ahead that a slip of the hand is likelier. */
  record WindowTooFar(Window window, Duration atMost) implements OnWindow {}

  /** The window is longer than usual; whoever means that says so. */
  record WindowTooLong(Window window, Duration usual) implements OnWindow {}

  /** What is in the way of a community being told, and of backups. */
  sealed interface OnNotice extends OnCase {}

  /** There is no outlet of that name. {@code typed} empty: none was said. */
  record NoOutlet(CaseId id, Optional<String> typed, List<String> known) implements OnNotice {}

  /** Backups that were not started are not complete. */
  record NoBackup(CaseId id) implements OnNotice {}

  /** That time is not behind us, or too far. */
  record NotPast(CaseId id, Instant typed) implements OnNotice {}

  /** Postponed is what begins later than it would have. */
  record NotLater(CaseId id, Instant typed, Instant start) implements OnNotice {}

  /** What is in the way of a freeze. */
  sealed interface OnFreeze extends Refusal {}

  /** Only a manager, of whom these are some, or an admin freezes. */
  record MayNotFreeze(List<MemberId> managers) implements OnFreeze {}

  /** The freeze would be over already. */
  record FreezeOver(Window window) implements OnFreeze {}

  /** The freeze begins so far ahead that a slip of the hand is likelier. */
  record FreezeTooFar(Window window, Duration atMost) implements OnFreeze {}

  /** Which freeze is meant cannot be told. {@code standing}: those that could; empty: none is. */
  record WhichFreeze(List<Freeze> standing) implements OnFreeze {}

  /** What is in the way of a paper. */
  sealed interface OnPapers extends OnCase {}

  /** No incident report was filed. */
  record NoReport(CaseId id) implements OnPapers {}

  /** No post-mortem stands anywhere that could be reviewed. */
  record NoText(CaseId id) implements OnPapers {}

  /** Whoever filed a report does not review it. */
  record OwnReport(CaseId id) implements OnPapers {}

  /** That member was not involved. {@code known}: those who were, and review. */
  record NotInvolved(CaseId id, MemberId member, List<MemberId> known) implements OnPapers {}

  /** It goes out when that is so. */
  record NotReviewed(CaseId id, Finding finding) implements OnPapers {}

  /** To there being nothing to report it is objected no later than so long after its end. */
  record ObjectedLate(CaseId id, Duration grace) implements OnPapers {}

  /** Nothing of it is told to all before it is disclosed. */
  record StillRestricted(CaseId id) implements OnPapers {}

  /** A post-mortem has as many points as it may. */
  record TooManyPoints(CaseId id, int atMost) implements OnPapers {}

  /** What is in the way of a plan being another one. */
  sealed interface OnPlan extends OnCase {}

  /** The shift lies beside the window. */
  record BesideWindow(CaseId id, Window shift, Window window) implements OnPlan {}

  /** An emergency has no window. */
  record NoWindow(CaseId id) implements OnPlan {}

  /** The plan has no operation of that name. {@code known}: those that it has. */
  record NoOperation(CaseId id, String typed, List<String> known) implements OnPlan {}

  /** The plan has no step of that number. {@code steps}: how many it has. */
  record NoStep(CaseId id, int typed, int steps) implements OnPlan {}

  /** That service is not maintained here. {@code services}: those that are. */
  record NotMaintained(CaseId id, Service typed, List<Service> services) implements OnPlan {}

  /** That member is not in the plan. {@code members}: who is. */
  record NotInPlan(CaseId id, MemberId typed, List<MemberId> members) implements OnPlan {}

  /** A plan has so many of them at the most. */
  record PlanFull(CaseId id, String what, int limit) implements OnPlan {}

  /** What is in the way of the course of a maintenance. */
  sealed interface OnCourse extends OnCase {}

  /** The window of a maintenance begins only then; whoever means that says so. */
  record TooEarly(CaseId id, Instant start) implements OnCourse {}

  /** That can be said only from that time on. */
  record NotBefore(CaseId id, Instant from) implements OnCourse {}

  /** The window passed before it began. */
  record WindowPassed(CaseId id, Window window) implements OnCourse {}

  /** Operations go on one at a time. {@code others}: those that go on. */
  record OneOperation(CaseId id, Target target, List<Because.Operation> others)
      implements OnCourse {}

  /**
   * There is something to report.
   *
   * @param lost who was lost
   * @param reported whether an incident was reported, or a manager asks for a report
   */
  record NotPerfect(
      CaseId id, int complications, boolean overran, List<MemberId> lost, boolean reported)
      implements OnCourse {}

  /** Nobody was lost and nothing is halted, so nothing is to be decided. */
  record NothingToDecide(CaseId id) implements OnCourse {}

  /** No support of that vendor is asked for, or of several. {@code vendors}: those asked for. */
  record WhichSupport(CaseId id, Optional<String> typed, List<String> vendors)
      implements OnCourse {}

  /** What is in the way of a link of accounts. */
  sealed interface OnLink extends Refusal {}

  /** The speaker's account is that member's already. */
  record AlreadyKnown(MemberId member) implements OnLink {}

  /** A code is said from the other account, not from the one for which it was asked. */
  record SayCodeElsewhere(Account account) implements OnLink {}

  /**
   * A link of that account was asked for already.
   *
   * @param by who said its code; empty: nobody yet
   * @param again when it can be asked for once more
   */
  record LinkAskedFor(Account account, Optional<MemberId> by, Instant again) implements OnLink {}

  /** The speaker has said so many codes that are none that no more is taken until then. */
  record TooManyTries(Instant again) implements OnLink {}

  /** No link of that member waits for an admin. {@code waiting}: those of whom one does. */
  record NoLinkWaits(MemberId member, List<MemberId> waiting) implements OnLink {}

  /** Several links of one member wait. */
  record WhichLink(MemberId member, List<Account> waiting) implements OnLink {}

  /** Nobody approves a link of their own. {@code others}: who may. */
  record OwnLink(Account account, List<MemberId> others) implements OnLink {}

  /** That account is linked to nobody. {@code own}: those that are linked to the speaker. */
  record NoSuchLink(Account account, List<Account> own) implements OnLink {}

  /** The people file gives an account to one member that was linked to another. */
  record LinkClash(Account account, MemberId linked, MemberId written) implements OnLink {}

  /** So much stands at the desk that nothing more is taken. */
  record DeskFull(String what, int limit) implements Refusal {}
}
