package signalbox.rendering.notice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import signalbox.domain.Because;
import signalbox.domain.MemberId;
import signalbox.domain.News;
import signalbox.rendering.text.Clip;
import signalbox.rendering.text.Names;
import signalbox.rendering.text.WindowWords;

/** What was found about how a maintenance is announced, backed up and told of. */
public final class NoticeFindings {
  private NoticeFindings() {}

  /** Why it was found so. */
  public static String of(Because.OfNotice because) {
    return switch (because) {
      case Because.Announced b -> announced(b);
      case Because.Outlets b -> outlets(b);
      case Because.BackupStarted(var at, var latest) -> started(at, latest);
      case Because.BackupComplete(boolean started, var at) ->
          at.map(when -> "complete since " + WindowWords.day(when))
              .orElse(started ? "started, and not complete yet" : "not started yet");
      case Because.BackupHosts(var hosts, var touched) ->
          hosts.isEmpty()
              ? "nobody has said on which hosts they lie"
              : "they lie on "
                  + BackupSaying.hosts(hosts)
                  + (touched.isEmpty() ? "" : "; worked on: " + BackupSaying.hosts(touched));
      case Because.BackupCopies(var where) ->
          where.isEmpty()
              ? "there is no copy elsewhere"
              : "copies: " + Names.list(where.stream().map(w -> Clip.to(w, 60)).toList());
      case Because.LostBefore(var members, var earliest) -> lost(members, earliest);
      case Because.Told(var news, var waiting) -> told(news, waiting);
    };
  }

  private static String announced(Because.Announced because) {
    if (because.at().isEmpty()) {
      return because.outlets().isEmpty()
          ? "not announced"
          : "a later window was announced since, so this one has to be anew";
    }
    String at = "announced " + WindowWords.day(because.at().get());
    if (because.outlets().isEmpty()) {
      return at + ", but not for this window";
    }
    return at
        + " on "
        + Names.list(because.outlets().stream().map(NoticeSaying::name).toList())
        + (because.at().get().isAfter(because.latest())
            ? ", which had to be before " + WindowWords.day(because.latest())
            : "");
  }

  private static String outlets(Because.Outlets because) {
    var parts = new ArrayList<String>();
    add(parts, "posted", because.posted());
    add(parts, "not needed", because.passed());
    add(parts, "missing", because.missing());
    return parts.isEmpty() ? "there is no outlet" : String.join("; ", parts);
  }

  private static void add(List<String> parts, String what, List<String> outlets) {
    if (!outlets.isEmpty()) {
      parts.add(what + ": " + Names.list(outlets.stream().map(NoticeSaying::name).toList()));
    }
  }

  private static String started(Optional<Instant> at, Instant latest) {
    return at.map(when ->
            "started "
                + WindowWords.day(when)
                + (when.isAfter(latest)
                    ? ", which had to be before " + WindowWords.day(latest)
                    : ""))
        .orElse("not started");
  }

  private static String lost(List<MemberId> members, Instant earliest) {
    return members.isEmpty()
        ? "everybody in the plan can be there"
        : "%s cannot be there; by that it may begin %s at the earliest"
            .formatted(Names.and(members), WindowWords.day(earliest));
  }

  private static String told(List<News> news, List<MemberId> waiting) {
    String what = Names.list(news.stream().map(News::word).distinct().toList());
    if (news.isEmpty()) {
      return "there was nothing to tell";
    }
    return waiting.isEmpty()
        ? "told and known: " + what
        : "told: " + what + "; has not said to know of it: " + Names.list(waiting);
  }
}
