package signalbox.chat.trial;

import static java.util.Map.entry;
import static signalbox.chat.trial.Sample.WHY;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import signalbox.command.Verb;
import signalbox.domain.CaseAction;
import signalbox.domain.NoticeAction;
import signalbox.domain.Target;
import signalbox.policy.NoticePolicy.Moment;
import signalbox.rendering.answer.Asked;

/** What is said so that others know of a maintenance, and nothing is lost. */
final class NoticeSamples {
  private NoticeSamples() {}

  static Map<Verb, Sample> all() {
    return Map.ofEntries(
        entry(
            Verb.COMMS, Sample.of(new NoticeAction.Post(Optional.empty(), Optional.empty(), WHY))),
        entry(
            Verb.ANNOUNCED,
            Sample.of(
                new NoticeAction.Post(Optional.empty(), Optional.of(Moment.ANNOUNCEMENT), WHY))),
        entry(Verb.BACKUP_STARTED, Sample.each((_, asked) -> Stream.of(started(asked)))),
        entry(Verb.BACKUP_COMPLETE, Sample.of(new NoticeAction.CompleteBackup(Optional.empty()))),
        entry(Verb.BACKUP_EXTERNAL, Sample.of(new NoticeAction.CopyBackup(WHY))),
        entry(Verb.BACKUP_ON, Sample.of(new NoticeAction.PlaceBackup(List.of(new Target(WHY))))),
        entry(Verb.POSTPONE, Sample.each((_, asked) -> listDelays(asked))));
  }

  private static CaseAction started(Asked asked) {
    return new NoticeAction.StartBackup(Optional.empty(), Optional.of(asked.now().minusSeconds(1)));
  }

  /** Without a new time, and with one that lies behind all others. */
  private static Stream<CaseAction> listDelays(Asked asked) {
    return Stream.of(
        new NoticeAction.Postpone(Optional.empty(), WHY),
        new NoticeAction.Postpone(Optional.of(asked.now().plus(Duration.ofDays(365))), WHY));
  }
}
