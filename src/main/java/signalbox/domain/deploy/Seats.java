package signalbox.domain.deploy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import signalbox.domain.MemberId;
import signalbox.domain.Roster;
import signalbox.domain.approval.Approval;
import signalbox.domain.approval.Quorum;
import signalbox.domain.approval.Seat;
import signalbox.policy.DeploySlug;
import signalbox.policy.SeatRule;
import signalbox.policy.Team;

/** The seats that a deploy asks for, and who fills them. */
public final class Seats {
  private Seats() {}

  /**
   * Every seat that stands open or filled, in policy order; those that were waived are left out.
   */
  public static List<Seat> of(EmergencyDeploy deploy) {
    return listAll(deploy).stream()
        .filter(seat -> deploy.votes().findWaiver(seat.clause()).isEmpty())
        .toList();
  }

  /** Every seat that policy, reason and people ask for, waived or not. */
  public static List<Seat> listAll(EmergencyDeploy deploy) {
    var seats = new ArrayList<Seat>();
    for (SeatRule rule : deploy.book().deploy().seats()) {
      if (rule.onReason().isEmpty() || rule.onReason().equals(deploy.request().reason())) {
        var seat = new Seat(rule.team(), rule.need(), rule.clause(), rule.standIn());
        seats.addAll(Collections.nCopies(rule.need(), seat));
      }
    }
    for (var required : deploy.votes().required()) {
      if (seats.stream().noneMatch(s -> s.team().equals(required.team()))) {
        seats.add(new Seat(required.team(), 1, DeploySlug.CONFIRMED_BY_SPECIALISTS, false));
      }
    }
    return List.copyOf(seats);
  }

  /** The teams that have a seat in this deploy, once each, in policy order. */
  public static List<Team> listTeams(EmergencyDeploy deploy) {
    return of(deploy).stream().map(Seat::team).distinct().toList();
  }

  /** The teams of the case: those with a seat, waived or not, and those that are informed. */
  static List<Team> listTeamsOfCase(EmergencyDeploy deploy) {
    var seated = listAll(deploy).stream().map(Seat::team);
    return Stream.concat(seated, deploy.book().deploy().informed().stream()).distinct().toList();
  }

  /**
   * Who fills which seat at that time. Before the start an approval counts only as long as it has
   * not aged out and its author is on the team today; after it the quorum stands as it stood.
   */
  public static Quorum quorum(EmergencyDeploy deploy, Roster roster, Instant now) {
    var approvals = deploy.votes().approvals();
    return Quorum.match(
        of(deploy),
        deploy.status().isBeforeStart()
            ? approvals.stream()
                .filter(a -> !isAged(deploy, a, now))
                .map(a -> today(a, roster))
                .toList()
            : approvals);
  }

  /** Whether that approval has aged out by then. */
  public static boolean isAged(EmergencyDeploy deploy, Approval approval, Instant now) {
    return !now.isBefore(approval.at().plus(deploy.book().deploy().times().approvalExpires()));
  }

  /** Those who could fill a seat of that team: on it, without a seat, never the requester. */
  public static List<MemberId> listCould(
      EmergencyDeploy deploy, Quorum quorum, Team team, Roster roster) {
    List<MemberId> seated = quorum.listSeated();
    return roster.listTeam(team).stream()
        .filter(m -> !deploy.crew().requesters().contains(m))
        .filter(m -> !seated.contains(m))
        .toList();
  }

  /** The approval with the teams for which it may count by today's roster. */
  static Approval today(Approval approval, Roster roster) {
    var teams = new TreeSet<Team>();
    for (Team team : approval.offered()) {
      if (roster.isOn(approval.approver(), team)) {
        teams.add(team);
      }
    }
    return new Approval(
        approval.approver(),
        teams,
        approval.standIn(),
        approval.revision(),
        approval.at(),
        approval.evidence());
  }
}
