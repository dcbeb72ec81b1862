package signalbox.domain.maintenance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import signalbox.domain.Because;
import signalbox.domain.Finding;
import signalbox.domain.Finding.Result;
import signalbox.domain.News;
import signalbox.domain.Target;
import signalbox.policy.MaintenanceSlug;
import signalbox.policy.MaintenanceSlug.Initiating;
import signalbox.policy.MaintenanceSlug.Planning;
import signalbox.policy.NoticePolicy.Outlet;

/** The clauses on announcements, backups and the schedule, a function a clause. */
final class NoticeRules {
  private NoticeRules() {}

  static Finding communicationsWithCes(Maintenance maintenance) {
    var sheet = maintenance.notice().sheet();
    var window = maintenance.plan().window();
    var names = Announcing.policy(maintenance).outlets().stream().map(Outlet::name).toList();
    var posted = names.stream().filter(sheet.listTelling(window)::contains).toList();
    var passed =
        names.stream()
            .filter(name -> sheet.find(name).flatMap(Sheet.Row::passed).isPresent())
            .toList();
    var missing =
        names.stream().filter(name -> !posted.contains(name) && !passed.contains(name)).toList();
    return met(
        Planning.COMMUNICATIONS_WITH_CES,
        missing.isEmpty(),
        new Because.Outlets(posted, passed, missing));
  }

  /** Of a beginning, a later end and an end. */
  static Finding cesKeptInformed(Maintenance maintenance) {
    return told(
        maintenance,
        Planning.CES_KEPT_INFORMED,
        news ->
            switch (news) {
              case STARTED, EXTENDED, ENDED -> true;
              case MOVED, POSTPONED, CANCELLED -> false;
            });
  }

  static Finding scheduleChangesTold(Maintenance maintenance) {
    return told(maintenance, Initiating.SCHEDULE_CHANGES_TOLD, News::isChange);
  }

  private static Finding told(
      Maintenance maintenance, MaintenanceSlug clause, Predicate<News> counts) {
    var tellings =
        maintenance.notice().tellings().stream().filter(t -> counts.test(t.news())).toList();
    var waiting = tellings.stream().flatMap(t -> t.listWaiting().stream()).distinct().toList();
    var because = new Because.Told(tellings.stream().map(Telling::news).toList(), waiting);
    return tellings.isEmpty()
        ? new Finding(clause, Result.NOT_APPLICABLE, because)
        : met(clause, waiting.isEmpty(), because);
  }

  /** The clock of an earlier announcement counts once the window that it is now is told. */
  static Finding announcedSevenDaysAhead(Maintenance maintenance) {
    var window = maintenance.plan().window();
    var sheet = maintenance.notice().sheet();
    Instant latest = window.start().minus(Announcing.policy(maintenance).times().announced());
    Optional<Instant> since = sheet.findSince(window.start());
    var outlets = sheet.listTelling(window);
    return met(
        Initiating.ANNOUNCED_SEVEN_DAYS_AHEAD,
        since.filter(at -> !at.isAfter(latest)).isPresent() && !outlets.isEmpty(),
        new Because.Announced(
            outlets.isEmpty() ? sheet.clock().map(Sheet.Clock::at) : since, latest, outlets));
  }

  static Finding backupsStartedThreeDaysAhead(Maintenance maintenance) {
    Instant latest =
        maintenance
            .plan()
            .window()
            .start()
            .minus(Announcing.policy(maintenance).times().backedUp());
    var at = maintenance.notice().backups().started().map(Backups.Attested::at);
    return met(
        Initiating.BACKUPS_STARTED_THREE_DAYS_AHEAD,
        at.filter(started -> !started.isAfter(latest)).isPresent(),
        new Because.BackupStarted(at, latest));
  }

  static Finding backupsComplete(Maintenance maintenance) {
    var backups = maintenance.notice().backups();
    return met(
        Initiating.BACKUPS_COMPLETE,
        backups.complete().isPresent(),
        new Because.BackupComplete(
            backups.started().isPresent(), backups.complete().map(Backups.Attested::at)));
  }

  static Finding backupsOffTarget(Maintenance maintenance) {
    var hosts = maintenance.notice().backups().hosts();
    var targets = maintenance.work().listTargets().stream().map(Target::key).toList();
    var touched = hosts.stream().filter(host -> targets.contains(host.key())).toList();
    return met(
        Initiating.BACKUPS_OFF_TARGET,
        !hosts.isEmpty() && touched.isEmpty(),
        new Because.BackupHosts(hosts, touched));
  }

  static Finding backupsExternallyRedundant(Maintenance maintenance) {
    List<String> where =
        maintenance.notice().backups().copies().stream()
            .map(copy -> copy.keeper().map(Object::toString).orElse(copy.where()))
            .toList();
    return met(
        Initiating.BACKUPS_EXTERNALLY_REDUNDANT, !where.isEmpty(), new Because.BackupCopies(where));
  }

  static Finding memberLostBeforePostpones(Maintenance maintenance) {
    var lost = maintenance.notice().losses().stream().map(Notice.Loss::member).toList();
    Instant earliest = Earliest.lost(maintenance);
    var because = new Because.LostBefore(lost, earliest);
    return lost.isEmpty()
        ? new Finding(Initiating.MEMBER_LOST_BEFORE_POSTPONES, Result.NOT_APPLICABLE, because)
        : met(
            Initiating.MEMBER_LOST_BEFORE_POSTPONES,
            !maintenance.plan().window().start().isBefore(earliest),
            because);
  }

  private static Finding met(MaintenanceSlug clause, boolean met, Because because) {
    return new Finding(clause, met ? Result.SATISFIED : Result.UNSATISFIED, because);
  }
}
