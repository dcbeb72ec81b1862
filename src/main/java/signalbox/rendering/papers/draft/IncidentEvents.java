package signalbox.rendering.papers.draft;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import signalbox.domain.CourseEvent;
import signalbox.domain.EmergencyEvent;
import signalbox.domain.Event;
import signalbox.domain.WorkEvent;
import signalbox.rendering.papers.draft.Chronology.Entry;

/** What of a maintenance goes into the events of an incident report, of which there are few. */
final class IncidentEvents {
  /** As many as the form takes at once. */
  static final int MOST = 10;

  /** The first and the last: without them nobody knows how long it was. */
  static final int FEWEST = 2;

  private static final int NOT_TOLD = 3;

  private IncidentEvents() {}

  /** At most that many, 2 or more, oldest first; the first and the last are among them. */
  static List<Entry> of(Chronology chronology, int most) {
    var all = chronology.entries().stream().filter(e -> weight(e) < NOT_TOLD).toList();
    if (all.size() <= most) {
      return all;
    }
    var between = all.subList(1, all.size() - 1).stream();
    var weightiest =
        between.sorted(Comparator.comparingInt(IncidentEvents::weight)).limit(most - FEWEST);
    return Stream.concat(Stream.of(all.getFirst(), all.getLast()), weightiest)
        .sorted(Comparator.comparingLong(entry -> entry.recorded().sequence()))
        .toList();
  }

  /** The less, the sooner it is told: the length of the outage is counted by the first of them. */
  private static int weight(Entry entry) {
    Event event = entry.recorded().event();
    return switch (event) {
      case EmergencyEvent.EmergencyOpened _,
          CourseEvent.Started _,
          CourseEvent.StateMarked _,
          CourseEvent.Finished _,
          CourseEvent.BrokenOff _,
          CourseEvent.Reopened _ ->
          0;
      case CourseEvent.ComplicationNoted _,
          CourseEvent.MemberLost _,
          CourseEvent.Halted _,
          CourseEvent.Continued _,
          CourseEvent.Extended _,
          CourseEvent.EndNeared _,
          CourseEvent.SupportRaised _ ->
          1;
      case WorkEvent.Noted _ -> 2;
      case Event _ -> NOT_TOLD;
    };
  }
}
