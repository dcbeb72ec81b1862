package signalbox.rendering.query;

import java.util.ArrayList;
import java.util.List;
import signalbox.domain.CaseChoice;
import signalbox.domain.CaseId;
import signalbox.domain.Recorded;
import signalbox.message.Message;
import signalbox.rendering.answer.Asked;
import signalbox.rendering.text.Clip;
import signalbox.rendering.text.Prefix;
import signalbox.rendering.text.Times;
import signalbox.view.CaseHistory;

/** The answer to {@code !timeline}: what has happened to a case last. */
record TimelineWords(Prefix prefix) {
  /** Events that are shown. */
  static final int MOST_EVENTS = 10;

  /** Events that are looked at; a case with more shows the last of these. */
  static final int MOST_READ = 5_000;

  Message of(CaseChoice which, Asked asked, CaseHistory history) {
    return new Message(
        switch (Sought.find(which, asked, prefix)) {
          case Sought.Here(var about) -> lines(about.id(), asked, history);
          case Sought.Gone(var stone) -> lines(stone.id(), asked, history);
          case Sought.Nothing(var why) -> List.of(why);
        });
  }

  private static List<String> lines(CaseId id, Asked asked, CaseHistory history) {
    List<Recorded> all = history.of(id, MOST_READ);
    int hidden = Math.max(0, all.size() - MOST_EVENTS);
    var lines = new ArrayList<String>();
    lines.add(
        id
            + (hidden == 0 ? ", all" : ", the last " + MOST_EVENTS + " of " + all.size())
            + " events, in UTC"
            + "; in full: signalbox export "
            + id);
    all.stream().skip(hidden).map(recorded -> line(id, recorded, asked)).forEach(lines::add);
    return lines;
  }

  private static String line(CaseId id, Recorded recorded, Asked asked) {
    return Clip.line(
        "%s %s %s: %s"
            .formatted(
                id,
                Times.clock(recorded.at(), asked.now()),
                EventWords.by(recorded.by()),
                EventWords.of(recorded.event())));
  }
}
