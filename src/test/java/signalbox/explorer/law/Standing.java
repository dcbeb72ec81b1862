package signalbox.explorer.law;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import signalbox.domain.Because;
import signalbox.domain.MemberId;
import signalbox.domain.Presence;
import signalbox.domain.approval.Approval;
import signalbox.domain.deploy.DeployRules;
import signalbox.domain.deploy.EmergencyDeploy;
import signalbox.domain.deploy.Progress;
import signalbox.domain.deploy.Votes;
import signalbox.domain.desk.Duties;
import signalbox.domain.desk.Outlook;
import signalbox.domain.work.ClaimState;

/** What must be true of a desk at every moment. */
final class Standing {
  private Standing() {}

  static boolean booksAgree(Moment moment) {
    return moment.desk().deploys().values().stream()
        .allMatch(d -> moment.ledger(d.id()).filter(l -> agrees(l, d)).isPresent());
  }

  private static boolean agrees(Ledger l, EmergencyDeploy d) {
    return d.status() == l.status
        && (l.starts == 0 || !d.status().isBeforeStart())
        && d.revision() == l.revision
        && d.request().reason().equals(l.reason)
        && d.isRestricted() == l.restricted
        && Set.copyOf(d.crew().requesters()).equals(l.requesters)
        && d.requester().equals(l.requester())
        && d.deployer().equals(l.deployer)
        && sameVotes(l, d.votes(), d.revision())
        && sameProgress(l, d.progress());
  }

  private static boolean sameVotes(Ledger l, Votes votes, int revision) {
    return votes.approvals().size() == l.yes.size()
        && votes.approvals().stream().allMatch(a -> isInBooks(l, a, revision))
        && votes.holds().size() == l.holds.size()
        && votes.holds().stream().allMatch(h -> l.holds.contains(h.holder()))
        && votes.waivers().size() == l.waived.size()
        && votes.waivers().stream().allMatch(w -> l.waived.contains(w.clause()))
        && votes.required().size() == l.required.size()
        && votes.required().stream().allMatch(r -> r.by().equals(l.required.get(r.team())))
        && votes.beside().equals(l.beside);
  }

  private static boolean isInBooks(Ledger l, Approval a, int revision) {
    return a.revision() == revision
        && new Ledger.Yes(a.offered(), revision, a.at()).equals(l.yes.get(a.approver()));
  }

  private static boolean sameProgress(Ledger l, Progress p) {
    var begun = p.times().requested().plus(p.times().paused());
    var closing = p.closing().map(c -> new Ledger.Closing(c.outcome(), c.by(), c.at(), c.before()));
    return (!l.status.isBeforeStart() || (begun.equals(l.running) && sameHold(l, p)))
        && closing.equals(l.closing)
        && p.reminders().rung() == l.rung
        && p.reminders().verificationsAsked() == l.asked;
  }

  private static boolean sameHold(Ledger l, Progress p) {
    return p.times().heldSince().equals(l.stopped);
  }

  static boolean claimsStand(Moment moment) {
    var seen = new HashSet<String>();
    for (ClaimState claim : moment.desk().work().claims()) {
      boolean closed =
          claim.belongsTo().flatMap(moment::ledger).filter(l -> l.closing.isPresent()).isPresent();
      if (closed || !seen.add(claim.venue() + " " + claim.target().key())) {
        return false;
      }
    }
    return true;
  }

  static boolean isLed(Moment moment) {
    return moment.desk().deploys().values().stream()
        .allMatch(d -> !d.status().isRunning() || d.deployer().isPresent());
  }

  /** What people are told about seats names nobody twice, and nobody without a right to one. */
  static boolean seated(Moment moment) {
    return moment.desk().listOpen().stream()
        .filter(d -> d.status().isBeforeStart())
        .allMatch(d -> seated(moment, d));
  }

  private static boolean seated(Moment moment, EmergencyDeploy deploy) {
    var ledger = moment.ledger(deploy.id()).orElseThrow();
    var eligible = Seating.eligible(ledger, moment.desk().roster(), moment.now());
    var people = new TreeSet<MemberId>();
    for (Because.Seats seats : listSeats(moment, deploy)) {
      for (Because.Filled filled : seats.filled()) {
        var teams = Optional.ofNullable(eligible.get(filled.by())).orElse(Set.of());
        if (!people.add(filled.by()) || !teams.contains(filled.team())) {
          return false;
        }
      }
    }
    return true;
  }

  static boolean settled(Moment moment) {
    return !Duties.due(moment.desk(), moment.now()).isEmpty()
        || moment.desk().listOpen().stream()
            .filter(d -> d.status().isBeforeStart())
            .allMatch(d -> settled(moment, d));
  }

  private static boolean settled(Moment moment, EmergencyDeploy deploy) {
    var ledger = moment.ledger(deploy.id()).orElseThrow();
    boolean full = Seating.isFull(ledger, moment.desk().roster(), moment.now());
    boolean found = listSeats(moment, deploy).stream().allMatch(s -> s.open().isEmpty());
    return full == found
        && switch (deploy.status()) {
          case REQUESTED -> !full;
          case CONFIRMED -> full;
          case STARTED, DONE, ROLLING_BACK, CLOSED -> true;
        };
  }

  private static List<Because.Seats> listSeats(Moment moment, EmergencyDeploy deploy) {
    var around = Outlook.around(moment.desk(), deploy, moment.now(), Presence.unknown());
    return DeployRules.findings(deploy, around).stream()
        .map(f -> f.because())
        .filter(Because.Seats.class::isInstance)
        .map(Because.Seats.class::cast)
        .toList();
  }
}
