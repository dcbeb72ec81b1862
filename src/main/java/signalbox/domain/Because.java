package signalbox.domain;

import java.util.List;
import java.util.Optional;
import signalbox.policy.Reason;
import signalbox.policy.Team;

/** Why a finding is what it is; words are made of it elsewhere. */
public sealed interface Because {
  /** The policy of this case does not have the clause. */
  record NotInPolicy() implements Because {}

  /** Change and task are named. */
  record Named(ChangeRef change, TaskRef task) implements Because {}

  /** The request was posted in that venue. */
  record Posted(Venue home) implements Because {}

  /** Work is spoken of in that venue. */
  record Venued(Venue home) implements Because {}

  /** Whoever asks is shown how it stands. */
  record Shown() implements Because {}

  /** The reason given; empty: none yet. */
  record ReasonGiven(Optional<Reason> reason) implements Because {}

  /**
   * Seats of a clause.
   *
   * @param filled who fills which
   * @param open the teams whose seat is open, with those who could fill it
   */
  record Seats(List<Filled> filled, List<Open> open) implements Because {}

  /** A filled seat. */
  record Filled(Team team, MemberId by) {}

  /** An open seat and who could fill it; nobody: the list is empty. */
  record Open(Team team, List<MemberId> could) {}

  /** No seat of that clause is asked for in this case. */
  record NoSeat() implements Because {}

  /** These teams are named in the request. */
  record Informed(List<Team> teams) implements Because {}

  /** The deployer; empty: nobody named yet. */
  record Deployer(Optional<MemberId> member) implements Because {}

  /** Those who confirmed and are to be there; {@code absent}: those away or gone. */
  record Together(List<MemberId> confirmedBy, List<MemberId> absent) implements Because {}

  /** The way chosen; empty: not said. */
  record ApproachChosen(Optional<Approach> approach) implements Because {}

  /** A reminder that nobody has to answer. */
  record Reminder() implements Because {}

  /** Deploys of the venue that run now, each with its deployer; none: free. */
  record Running(List<RunningDeploy> others) implements Because {}

  /** A deploy that runs, and who carries it out. */
  record RunningDeploy(CaseId id, MemberId deployer) {}

  /** The deployment window that was open or near at the request. */
  record WindowNear(Optional<String> window) implements Because {}

  /** Whether the case is restricted. */
  record Kept(boolean restricted) implements Because {}

  /** Whether somebody verified; {@code by} empty: not yet. */
  record VerifiedBy(Optional<MemberId> by, boolean due) implements Because {}

  /** Whether lines for the admin log are said or wait for disclosure. */
  record Logged(boolean waitsForDisclosure) implements Because {}

  /** What was found about the consent to a maintenance, and about emergencies. */
  sealed interface OfConsent extends Because {}

  /** The clause is about maintenance that was planned ahead. */
  record NotInEmergency() implements OfConsent {}

  /** The clause is about emergency maintenance. */
  record OnlyInEmergency() implements OfConsent {}

  /** The clause is about an emergency that did not wait for a yes. */
  record OnlyImmediate() implements OfConsent {}

  /** The manager with whom it was discussed; empty: none yet. */
  record DiscussedWith(Optional<MemberId> manager, List<MemberId> could) implements OfConsent {}

  /**
   * Seats of managers.
   *
   * @param signed those that are filled
   * @param unsigned those that are open, or for which one of their managers says no
   */
  record Managers(List<Signed> signed, List<Unsigned> unsigned) implements OfConsent {}

  /** A seat for these services, who fills it, and on whose behalf. */
  record Signed(List<Service> services, MemberId by, Optional<MemberId> onBehalfOf) {}

  /**
   * A seat for these services that asks for a yes.
   *
   * @param managers who can give it
   * @param absent those of them who are away or gone
   * @param standIns who could give it on their behalf
   * @param no who says no, and why
   */
  record Unsigned(
      List<Service> services,
      List<MemberId> managers,
      List<MemberId> absent,
      List<MemberId> standIns,
      Optional<Passed> no) {}

  /** Who fills a seat on behalf of another manager, and who could for an open one. */
  record StandIns(List<Signed> behalf, List<MemberId> could) implements OfConsent {}

  /** The same managers have all these services, so that one of them is enough. */
  record OneSeat(List<Service> services) implements OfConsent {}

  /** Of so many people who must say yes, these have. */
  record People(List<MemberId> said, int needed) implements OfConsent {}

  /** Why it could not wait for a yes. */
  record Immediate(MemberId by, String why) implements OfConsent {}

  /**
   * Whether a manager knows of it.
   *
   * @param acknowledgedBy who says so
   * @param calls how often managers were called
   * @param enough whether that was often enough
   * @param could who could say so; nobody: there is no other manager
   */
  record Notified(
      Optional<MemberId> acknowledgedBy, int calls, boolean enough, List<MemberId> could)
      implements OfConsent {}

  /**
   * Whether a community engagement specialist was engaged.
   *
   * @param specialist who was; empty: nobody had to be, or not yet
   * @param notNeeded who said that nobody has to be, and why
   * @param could who could be
   */
  record CesEngaged(Optional<MemberId> specialist, Optional<Passed> notNeeded, List<MemberId> could)
      implements OfConsent {}

  /** Passed by that member, with that why. */
  record Passed(MemberId by, String why) implements Because {}
}
