package signalbox.rendering.papers.draft;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import signalbox.domain.CourseEvent;
import signalbox.domain.Recorded;
import signalbox.domain.ServiceState;
import signalbox.domain.Speaker;
import signalbox.rendering.query.EventWords;

/** What has happened to a maintenance, as far as a post-mortem tells it, oldest first. */
record Chronology(List<Entry> entries) {
  /** Words that others read of one event. */
  record Entry(Recorded recorded, ServiceState state) {
    Instant at() {
      return recorded.at();
    }

    /** How the services fared from then on, where somebody said so. */
    Optional<ServiceState> marked() {
      return recorded.event() instanceof CourseEvent.StateMarked
          ? Optional.of(state)
          : Optional.empty();
    }

    /** Nothing: the clock. */
    String who() {
      return recorded.by() instanceof Speaker.Clock ? "" : EventWords.by(recorded.by());
    }

    String what() {
      return EventWords.of(recorded.event());
    }
  }

  Chronology {
    entries = List.copyOf(entries);
  }

  /** Services are up until somebody says something else. */
  static Chronology of(List<Recorded> history) {
    var entries = new ArrayList<Entry>();
    var state = ServiceState.UP;
    for (Recorded recorded : history) {
      if (recorded.event() instanceof CourseEvent.StateMarked marked) {
        state = marked.state();
      }
      if (Telling.tells(recorded.event())) {
        entries.add(new Entry(recorded, state));
      }
    }
    return new Chronology(entries);
  }
}
