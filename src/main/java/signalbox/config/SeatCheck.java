package signalbox.config;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import signalbox.domain.Member;
import signalbox.domain.MemberId;
import signalbox.domain.Roles;
import signalbox.domain.Roster;
import signalbox.domain.approval.Approval;
import signalbox.domain.approval.Quorum;
import signalbox.domain.approval.Seat;
import signalbox.policy.PolicyBook;
import signalbox.policy.Reason;
import signalbox.policy.SeatRule;
import signalbox.policy.Team;

/** Looks whether the people who are there can fill the seats that a policy asks for. */
final class SeatCheck {
  private final PolicyBook book;
  private final Roster roster;
  private final Roles roles;
  private final Complaints faults;
  private final Complaints warnings;

  SeatCheck(PolicyBook book, Roster roster, Roles roles, Complaints faults, Complaints warnings) {
    this.book = book;
    this.roster = roster;
    this.roles = roles;
    this.faults = faults;
    this.warnings = warnings;
  }

  void check() {
    var rules = book.deploy().seats();
    for (int i = 0; i < rules.size(); i++) {
      checkSeat("deploy.seats[" + i + "]", rules.get(i));
    }
    if (faults.faults().isEmpty() && rules.stream().noneMatch(this::isByRole)) {
      checkQuorums();
    }
  }

  /** Who has a role is known only where the role is given. */
  private boolean isByRole(SeatRule rule) {
    return roles.byNetwork().keySet().stream()
        .anyMatch(network -> roles.listTeams(network).contains(rule.team()));
  }

  private void checkSeat(String key, SeatRule rule) {
    if (isByRole(rule)) {
      return;
    }
    int people = roster.listTeam(rule.team()).size();
    faults.when(
        people < rule.need(),
        key,
        (people == 0 ? "nobody is" : "only " + people + " of " + rule.need() + " are")
            + " on team "
            + rule.team()
            + ", so this seat is never filled; add people in people.conf");
    warnings.when(
        people == rule.need(),
        key,
        "only "
            + people
            + " on team "
            + rule.team()
            + ": who asks fills no seat, so somebody has to be there beside them");
    warnings.when(
        roster.listBackups(rule.team()).isEmpty(),
        key,
        "team "
            + rule.team()
            + " has no backup; write backup-of = ["
            + rule.team()
            + "] at somebody");
  }

  /** With every reason that asks for a seat of its own, and with none. */
  private void checkQuorums() {
    Stream<Optional<Reason>> reasons =
        Stream.concat(
            Stream.of(Optional.empty()),
            book.deploy().seats().stream()
                .map(SeatRule::onReason)
                .filter(Optional::isPresent)
                .distinct());
    reasons.forEach(this::checkQuorum);
  }

  private void checkQuorum(Optional<Reason> reason) {
    String when = reason.map(r -> " when the reason is " + r.word()).orElse("");
    List<Seat> seats = seats(reason);
    if (!isFilled(seats, Optional.empty())) {
      faults.add(
          "deploy.seats", "these people cannot fill all seats at once" + when + ": one seat each");
      return;
    }
    String alone =
        roster.members().values().stream()
            .map(Member::id)
            .filter(requester -> !isFilled(seats, Optional.of(requester)))
            .map(MemberId::name)
            .collect(Collectors.joining(", "));
    boolean told =
        warnings.faults().list().stream().anyMatch(w -> w.words().contains("asks fills"));
    warnings.when(
        !alone.isEmpty() && !told,
        "deploy.seats",
        "nobody is left for one of the seats" + when + " if this person asks: " + alone);
  }

  private List<Seat> seats(Optional<Reason> reason) {
    var seats = new ArrayList<Seat>();
    for (SeatRule rule : book.deploy().seats()) {
      if (rule.onReason().isEmpty() || rule.onReason().equals(reason)) {
        var seat = new Seat(rule.team(), rule.need(), rule.clause(), rule.standIn());
        seats.addAll(Collections.nCopies(rule.need(), seat));
      }
    }
    return seats;
  }

  /** Whether all seats are filled when everybody but the requester says yes. */
  private boolean isFilled(List<Seat> seats, Optional<MemberId> requester) {
    var all =
        roster.members().values().stream()
            .filter(m -> !requester.equals(Optional.of(m.id())))
            .map(m -> yes(m.id(), m.teams()))
            .toList();
    return Quorum.match(seats, all).isFull();
  }

  private static Approval yes(MemberId member, Set<Team> teams) {
    return new Approval(member, teams, Optional.empty(), 1, Instant.EPOCH, Optional.empty());
  }
}
