package signalbox.rendering.notice;

import java.time.Duration;
import java.time.Instant;
import signalbox.domain.Refusal;
import signalbox.rendering.text.Clip;
import signalbox.rendering.text.Names;
import signalbox.rendering.text.Prefix;
import signalbox.rendering.text.Times;
import signalbox.rendering.text.WindowWords;

/** What is in the way of a community being told, and of backups. */
public record NoticeRefusals(Prefix prefix) {
  /** Behind the name of the case. */
  public String of(Refusal.OnNotice refusal, Instant now) {
    return switch (refusal) {
      case Refusal.NoOutlet(_, var typed, var known) ->
          typed.map(t -> " has no outlet " + Clip.to(t, 40)).orElse(": say on which outlet")
              + "; its outlets: "
              + Names.list(known.stream().map(NoticeSaying::name).toList());
      case Refusal.NoBackup(var id) ->
          ": nobody has said that backups were started; if they were: "
              + prefix.type("backup started", id, "at <date> <time>");
      case Refusal.NotPast(var id, var typed) ->
          ": backups are started before now, and not months ago, unlike %s; say the date too, such as %s"
              .formatted(
                  WindowWords.day(typed),
                  prefix.type(
                      "backup started",
                      id,
                      "at " + WindowWords.typed(now.minus(Duration.ofDays(1)))));
      case Refusal.NotLater(var id, var typed, var start) ->
          ": %s is not later than %s; to have it earlier: %s"
              .formatted(
                  Times.moment(typed, now),
                  Times.moment(start, now),
                  prefix.type("plan window", id, "<start> for <length>"));
    };
  }
}
