package signalbox.domain;

import java.time.Instant;
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

  /** What was found about a maintenance that is underway. */
  sealed interface OfCourse extends Because {}

  /** Nothing of the kind was done or asked for yet. */
  record NotYet() implements OfCourse {}

  /** Work in progress; {@code silent}: of which nothing was heard for too long. */
  record Documented(List<Operation> work, List<Operation> silent) implements OfCourse {}

  /** What one member is changing. */
  record Operation(Target target, MemberId holder) {}

  /** Operations that go on, and who lets several go on at the same time; empty: nobody. */
  record Operations(List<Operation> held, Optional<MemberId> parallel) implements OfCourse {}

  /** Who leads on which service, and the services on which nobody does. */
  record Leaders(List<Leader> leaders, List<Service> missing) implements OfCourse {}

  /** Who leads on a service. */
  record Leader(Service service, MemberId member) {}

  /** When something was last heard of who leads. */
  record Heard(MemberId leader, Optional<Instant> spoke) implements OfCourse {}

  /** Vendors whose support was asked for, and those on which the leader has not said yes. */
  record Supported(List<String> vendors, List<String> unsigned) implements OfCourse {}

  /** Who does not understand yet why which vendor is called in; nobody: everybody does. */
  record Understood(List<Puzzled> puzzled) implements OfCourse {}

  /** Who have not said that they understand why that vendor is called in. */
  record Puzzled(String vendor, List<MemberId> members) {}

  /** Who was lost, and whether it was decided to go on since. */
  record Lost(List<MemberId> members, boolean open) implements OfCourse {}

  /** What was found about the plan of a maintenance and its people. */
  sealed interface OfPlan extends Because {}

  /**
   * Who agrees to the plan as it stands.
   *
   * @param silent who has not said anything to it
   * @param against who does not agree, and why
   */
  record AgreedBy(List<MemberId> agreed, List<MemberId> silent, List<Passed> against)
      implements OfPlan {}

  /** Which of so many members have not said when they are there. */
  record Scheduled(int members, List<MemberId> without) implements OfPlan {}

  /** The goal, and operations that are longer than the window. */
  record GoalAndTime(Optional<String> goal, List<String> tooLong) implements OfPlan {}

  /** Who leads it; empty: nobody yet. */
  record Led(Optional<MemberId> lead) implements OfPlan {}

  /**
   * At which times of the window fewer are there with root than have to be.
   *
   * @param could who has root and is not there at those times
   */
  record Staffed(int needed, Window window, List<Gap> gaps, List<MemberId> could)
      implements OfPlan {}

  /** A time at which only these are there of those who count. */
  record Gap(Instant from, Instant until, List<MemberId> there) {
    public Gap {
      there = List.copyOf(there);
    }
  }

  /** Who is there now with root. */
  record RootThere(int needed, List<MemberId> there) implements OfPlan {}

  /** What was found about how a maintenance is announced, backed up and told of. */
  sealed interface OfNotice extends Because {}

  /**
   * When it was announced.
   *
   * @param at when it was first; empty: not at all, or a later window was announced since
   * @param latest when that had to be
   * @param outlets on which its window was told; none: another one was, or nothing
   */
  record Announced(Optional<Instant> at, Instant latest, List<String> outlets)
      implements OfNotice {}

  /** Outlets on which it was told, those on which nobody has to be, and the rest. */
  record Outlets(List<String> posted, List<String> passed, List<String> missing)
      implements OfNotice {}

  /** When backups were started; empty: they were not. {@code latest}: when that had to be. */
  record BackupStarted(Optional<Instant> at, Instant latest) implements OfNotice {}

  /** When backups were complete; empty: they are not. */
  record BackupComplete(boolean started, Optional<Instant> at) implements OfNotice {}

  /** The hosts on which backups lie, and those of them that are worked on. */
  record BackupHosts(List<Target> hosts, List<Target> touched) implements OfNotice {}

  /** Where there are copies of the backups. */
  record BackupCopies(List<String> where) implements OfNotice {}

  /** Who could not be there before it began, and when it may begin by that. */
  record LostBefore(List<MemberId> members, Instant earliest) implements OfNotice {}

  /** What was told of its schedule, and who has not said to know of it. */
  record Told(List<News> news, List<MemberId> waiting) implements OfNotice {}

  /** What was found about the papers of a maintenance. */
  sealed interface OfPapers extends Because {}

  /** There is nothing to report. */
  record NothingToTell() implements OfPapers {}

  /** It was over before its window was. */
  record InWindow() implements OfPapers {}

  /** No incident was reported. */
  record NoReport() implements OfPapers {}

  /** Who filed the incident report; empty: nobody yet. */
  record Filed(Optional<MemberId> by) implements OfPapers {}

  /**
   * Who found a paper right in its present revision, and who still has to.
   *
   * @param missing nothing: all who have to
   */
  record Reviews(PaperEvent.Paper paper, int revision, List<MemberId> said, List<Review> missing)
      implements OfPapers {}

  /** A review that is missing: of one of a team, or, where none is named, of each of these. */
  record Review(Optional<Team> team, List<MemberId> members) {}

  /** Where the post-mortem was posted; empty: nowhere yet. */
  record PostedAt(Optional<String> link) implements OfPapers {}

  /**
   * Where the community was told what came of it.
   *
   * @param link empty: nowhere yet
   * @param could who could tell it; nobody: who leads
   * @param waits whether it has to be disclosed before
   */
  record Announcement(Optional<String> link, List<MemberId> could, boolean waits)
      implements OfPapers {}

  /** Passed by that member, with that why. */
  record Passed(MemberId by, String why) implements Because {}
}
