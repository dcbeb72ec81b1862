package signalbox.domain.maintenance;

import java.util.ArrayList;
import java.util.List;
import signalbox.domain.BackupEvent;
import signalbox.domain.MaintenanceStatus;
import signalbox.domain.News;
import signalbox.domain.NoticeEvent;
import signalbox.domain.Recorded;

/** Folds what others were told of a maintenance, and its backups, into its state. */
final class NoticeEvolution {
  private NoticeEvolution() {}

  static Maintenance evolve(Maintenance m, Recorded recorded, NoticeEvent event) {
    var notice = m.notice();
    return switch (event) {
      case NoticeEvent.OutletPosted e -> posted(m, recorded, e);
      case NoticeEvent.OutletPassed e ->
          m.with(notice.with(notice.sheet().pass(e.outlet(), new Sheet.Passed(e.by(), e.why()))));
      case NoticeEvent.Postponed _ -> m.with(m.progress().at(MaintenanceStatus.POSTPONED));
      case NoticeEvent.MemberUnavailable e -> lost(m, e);
      case NoticeEvent.NewsTold e -> m.with(notice.with(told(notice, recorded, e)));
      case NoticeEvent.NewsAcknowledged e -> m.with(acknowledged(notice, e));
      case NoticeEvent.StartNeared e -> m.with(notice.with(notice.asked().reminded(e.ahead())));
      case NoticeEvent.AnnouncementAsked _ -> m.with(notice.with(notice.asked().forAnnouncement()));
      case NoticeEvent.BackupAsked _ -> m.with(notice.with(notice.asked().forBackup()));
    };
  }

  /** It is announced once its window is told. */
  private static Maintenance posted(Maintenance m, Recorded recorded, NoticeEvent.OutletPosted e) {
    var posting = new Sheet.Posting(e.moment(), e.window(), e.link(), e.by(), recorded.at());
    var then = m.with(m.notice().with(m.notice().sheet().post(e.outlet(), posting)));
    return m.status() == MaintenanceStatus.PLANNING && isAnnounced(then)
        ? then.with(then.progress().at(MaintenanceStatus.ANNOUNCED))
        : then;
  }

  static boolean isAnnounced(Maintenance m) {
    return !m.notice().sheet().listTelling(m.plan().window()).isEmpty();
  }

  /** Whoever cannot come does not agree to it any more. */
  private static Maintenance lost(Maintenance m, NoticeEvent.MemberUnavailable e) {
    var work = m.work();
    return m.with(m.notice().plus(new Notice.Loss(e.member(), e.start(), e.why())))
        .with(m.planned().with(work.with(work.agreements().without(e.member()))));
  }

  private static Telling told(Notice notice, Recorded recorded, NoticeEvent.NewsTold e) {
    if (e.news() == News.CANCELLED) {
      // Nothing is left of which anybody would have to know.
      return new Telling(e.news(), recorded.at(), 1, List.of(), List.of());
    }
    return e.time() == 1
        ? new Telling(e.news(), recorded.at(), 1, e.managers(), e.specialists())
        : notice
            .findTelling(e.news())
            .map(t -> t.again(e.time()))
            .orElseGet(() ->
                new Telling(e.news(), recorded.at(), e.time(), e.managers(), e.specialists()));
  }

  private static Notice acknowledged(Notice notice, NoticeEvent.NewsAcknowledged e) {
    var known = new ArrayList<Telling>();
    notice.tellings().forEach(t -> known.add(t.known(e.manager(), e.specialist())));
    return notice.withTellings(known);
  }

  static Maintenance evolve(Maintenance m, Recorded recorded, BackupEvent event) {
    var backups = m.notice().backups();
    return m.with(
        m.notice()
            .with(
                switch (event) {
                  case BackupEvent.BackupStarted e ->
                      backups.started(new Backups.Attested(e.by(), e.at(), e.link()));
                  case BackupEvent.BackupCompleted e ->
                      backups.completed(new Backups.Attested(e.by(), recorded.at(), e.link()));
                  case BackupEvent.BackupCopied e ->
                      backups.copied(new Backups.Copy(e.by(), e.keeper(), e.where()));
                  case BackupEvent.BackupPlaced e -> backups.on(e.hosts());
                }));
  }

  /** What was asked for before another window is asked for anew. */
  static Maintenance moved(Maintenance m, Recorded recorded) {
    var asked = Asked.nothing(m.plan().window().start(), recorded.at());
    var then = m.with(m.notice().with(asked));
    return m.status().isBeforeStart()
        ? then.with(
            then.progress()
                .at(isAnnounced(then) ? MaintenanceStatus.ANNOUNCED : MaintenanceStatus.PLANNING))
        : then;
  }
}
