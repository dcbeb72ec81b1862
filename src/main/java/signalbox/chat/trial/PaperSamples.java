package signalbox.chat.trial;

import static java.util.Map.entry;
import static signalbox.chat.trial.Sample.WHY;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import signalbox.command.Verb;
import signalbox.domain.CaseAction;
import signalbox.domain.PaperAction;
import signalbox.domain.PaperEvent;
import signalbox.domain.PaperEvent.Paper;
import signalbox.domain.PaperEvent.PointKind;
import signalbox.domain.Service;

/** What is written once a maintenance is over. */
final class PaperSamples {
  private PaperSamples() {}

  static Map<Verb, Sample> all() {
    return Map.ofEntries(
        entry(Verb.KEYPOINT, point(PointKind.KEY_POINT)),
        entry(Verb.WENTWELL, point(PointKind.WENT_WELL)),
        entry(Verb.CAUSE, point(PointKind.ROOT_CAUSE)),
        entry(Verb.FOLLOWUP, point(PointKind.FOLLOW_UP)),
        entry(
            Verb.REPORT,
            Sample.of(new PaperAction.Report(new Service(WHY), PaperEvent.Cause.HUMAN, WHY))),
        entry(Verb.POSTMORTEM, Sample.of(new PaperAction.WriteText(WHY))),
        entry(Verb.REVIEW, ofEach(PaperAction.Review::new)),
        entry(Verb.REVISE, ofEach(paper -> new PaperAction.AskRevision(paper, WHY))),
        entry(
            Verb.EXCUSE,
            Sample.each(
                (_, asked) -> Sample.listMembers(asked).map(m -> new PaperAction.Excuse(m, WHY)))),
        entry(Verb.PUBLISHED, ofEach(paper -> new PaperAction.Publish(paper, WHY))),
        entry(Verb.PUBLIC, Sample.of(new PaperAction.AnnouncePublicly(WHY))));
  }

  private static Sample point(PointKind kind) {
    return Sample.of(new PaperAction.NotePoint(kind, WHY));
  }

  private static Sample ofEach(Function<Paper, CaseAction> action) {
    return Sample.each((_, _) -> Stream.of(Paper.values()).map(action));
  }
}
