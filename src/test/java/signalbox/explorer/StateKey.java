package signalbox.explorer;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import signalbox.domain.DeployStatus;
import signalbox.domain.deploy.EmergencyDeploy;
import signalbox.domain.deploy.Progress;
import signalbox.domain.maintenance.Maintenance;
import signalbox.domain.work.ClaimState;
import signalbox.explorer.law.Moment;

/**
 * A state, written so that two are the same when nothing that can be said or awaited tells them
 * apart.
 *
 * <p>What is left out, and why that is sound:
 *
 * <ul>
 *   <li>Sequence, evidence, whys and words: decisions hand them on and never ask about them.
 *   <li>The day: every decision but the facts of a request compares instants, so only their
 *       distance from now counts; this site has no rota and no windows, so the facts are the same.
 *   <li>The start of a deploy, a hold and a claim: shown, never asked about.
 *   <li>After the start, the age of the request and of each yes: the quorum stands as it stood, and
 *       no way leads back before the start. In a case that was closed before it was started they
 *       stay in.
 *   <li>Of a nudge older than the pace of nudging, when it was; of a question that was put, when it
 *       came due.
 *   <li>Who passed a clause and why: only shown. The law on waivers looks at the step itself.
 *   <li>What was said aside, without filling a seat: it only keeps the same from being recorded
 *       twice.
 *   <li>The second pair of books: it agrees with the desk, or the walk ends there.
 * </ul>
 */
final class StateKey {
  /** A note that is older does not keep the same from being noted. */
  private static final Duration SAME_NOTE = Duration.ofMinutes(5);

  private final StringBuilder text = new StringBuilder(160);
  private final Instant now;

  private StateKey(Instant now) {
    this.now = now;
  }

  static String of(Moment moment) {
    var key = new StateKey(moment.now());
    var desk = moment.desk();
    key.put(desk.roster().digest()).put(desk.mark().nextNumber());
    desk.deploys().values().forEach(key::deploy);
    desk.maintenances().values().forEach(key::maintenance);
    desk.tombstones().keySet().forEach(key::put);
    desk.work().claims().forEach(key::claim);
    desk.work().notes().values().stream()
        .filter(n -> moment.now().isBefore(n.at().plus(SAME_NOTE)))
        .forEach(n -> key.put(n.by()).put(n.belongsTo()).ago(Optional.of(n.at())));
    desk.absences().forEach((name, absence) -> key.put(name).ago(absence.until()));
    return key.text.toString();
  }

  /** All of it and the time, so that nothing is left out; a walk is as deep as that allows. */
  private void maintenance(Maintenance m) {
    put(now).put(m.charter().origin()).put(m.planned()).put(m.progress());
    put(m.consent()).put(m.notice()).put(m.course());
  }

  private void deploy(EmergencyDeploy d) {
    boolean votesAge = d.status().isBeforeStart() || closedFrom(d).isBeforeStart();
    put(d.status().ordinal()).put(d.revision()).put(d.isRestricted());
    put(d.request().change().id()).put(d.request().task().id());
    put(d.request().reason()).put(d.request().approach());
    put(d.crew().requesters()).put(d.deployer());
    for (var a : d.votes().approvals()) {
      put(a.approver()).put(a.offered()).put(a.standIn().map(s -> s.member())).put(a.revision());
      ago(votesAge ? Optional.of(a.at()) : Optional.empty());
    }
    d.votes().required().forEach(r -> put(r.team()).put(r.by()));
    d.votes().waivers().forEach(w -> put(w.clause()));
    d.votes().holds().forEach(h -> put(h.holder()));
    put(d.votes().beside());
    progress(d, d.progress());
  }

  private static DeployStatus closedFrom(EmergencyDeploy d) {
    return d.progress().closing().map(Progress.Closing::before).orElse(d.status());
  }

  private void progress(EmergencyDeploy d, Progress p) {
    var times = p.times();
    if (d.status().isBeforeStart()) {
      ago(Optional.of(times.requested().plus(times.paused()))).ago(times.heldSince());
    }
    ago(d.status() == DeployStatus.DONE ? times.done() : Optional.empty());
    p.closing()
        .ifPresent(c ->
            put(c.outcome().ordinal())
                .put(c.by())
                .put(c.before().ordinal())
                .ago(Optional.of(c.at())));
    put(p.reminders().rung()).put(p.reminders().verificationsAsked());
    var every = d.book().deploy().times().nudgeEvery();
    ago(p.reminders().nudged().filter(n -> now.isBefore(n.plus(every))));
  }

  private void claim(ClaimState c) {
    put(c.target()).put(c.holder()).put(c.belongsTo()).put(c.asked());
    boolean over = c.asked().overdue() && !now.isBefore(c.times().until());
    put(over).ago(over ? Optional.empty() : Optional.of(c.times().until()));
    ago(c.asked().silent() ? Optional.empty() : Optional.of(c.times().spoke()));
  }

  private StateKey put(Object part) {
    text.append(part).append('|');
    return this;
  }

  private StateKey ago(Optional<Instant> then) {
    then.ifPresent(t -> text.append(Duration.between(t, now).toSeconds()));
    text.append('|');
    return this;
  }
}
