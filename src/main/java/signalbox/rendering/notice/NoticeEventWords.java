package signalbox.rendering.notice;

import java.util.Optional;
import java.util.stream.Stream;
import signalbox.domain.BackupEvent;
import signalbox.domain.NoticeEvent;
import signalbox.rendering.text.Names;
import signalbox.rendering.text.Times;
import signalbox.rendering.text.WindowWords;

/** What others were told of a maintenance, and its backups, as one entry of its timeline. */
public final class NoticeEventWords {
  private NoticeEventWords() {}

  public static String of(NoticeEvent event) {
    return switch (event) {
      case NoticeEvent.OutletPosted e ->
          "posted the %s on %s: %s".formatted(e.moment().word(), e.outlet(), e.link());
      case NoticeEvent.OutletPassed e ->
          "said that nobody has to be told on %s: %s".formatted(e.outlet(), e.why());
      case NoticeEvent.Postponed e -> "postponed it: " + e.why();
      case NoticeEvent.MemberUnavailable e ->
          "%s became unavailable for %s%s"
              .formatted(e.member(), WindowWords.day(e.start()), because(e.why()));
      case NoticeEvent.NewsTold e ->
          "told of the %s%s: %s"
              .formatted(e.news().word(), e.time() == 1 ? "" : ", again", people(e));
      case NoticeEvent.NewsAcknowledged _ -> "said to know of it";
      case NoticeEvent.StartNeared e ->
          Times.length(e.ahead()) + " before its window, told what is missing";
      case NoticeEvent.AnnouncementAsked _ -> "asked for the announcement";
      case NoticeEvent.BackupAsked _ -> "asked for backups";
    };
  }

  private static String people(NoticeEvent.NewsTold event) {
    var all = Stream.concat(event.managers().stream(), event.specialists().stream());
    return Names.list(all.distinct().toList());
  }

  public static String of(BackupEvent event) {
    return switch (event) {
      case BackupEvent.BackupStarted e ->
          "vouched for backups started " + WindowWords.day(e.at()) + link(e.link());
      case BackupEvent.BackupCompleted e -> "vouched for complete backups" + link(e.link());
      case BackupEvent.BackupCopied e ->
          "vouched for a copy of the backups " + BackupSaying.where(e);
      case BackupEvent.BackupPlaced e ->
          "said that backups lie on " + BackupSaying.hosts(e.hosts());
    };
  }

  private static String link(Optional<String> link) {
    return link.map(l -> ": " + l).orElse("");
  }

  private static String because(String why) {
    return why.isEmpty() ? "" : ": " + why;
  }
}
