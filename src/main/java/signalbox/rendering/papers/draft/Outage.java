package signalbox.rendering.papers.draft;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import signalbox.domain.ServiceState;
import signalbox.domain.maintenance.Chronicle.Marked;
import signalbox.domain.maintenance.Maintenance;
import signalbox.domain.maintenance.Timing;
import signalbox.rendering.text.Times;

/** How long services were down or fared badly, as somebody marked it, until the work ended. */
record Outage(Duration down, Duration partial) {
  /** As long as the work goes on nothing is known of the last state. */
  static Outage of(Maintenance maintenance) {
    var outage = new Outage(Duration.ZERO, Duration.ZERO);
    List<Marked> marks = maintenance.course().chronicle().marks();
    for (int i = 0; i < marks.size(); i++) {
      Instant from = marks.get(i).at();
      Instant until = i + 1 < marks.size() ? marks.get(i + 1).at() : end(maintenance, from);
      if (until.isAfter(from)) {
        outage = outage.plus(marks.get(i).state(), Duration.between(from, until));
      }
    }
    return outage;
  }

  private static Instant end(Maintenance maintenance, Instant from) {
    return maintenance.course().timing().ended().map(Timing.End::at).orElse(from);
  }

  private Outage plus(ServiceState state, Duration length) {
    return switch (state) {
      case UP -> this;
      case PARTIAL -> new Outage(down, partial.plus(length));
      case DOWN -> new Outage(down.plus(length), partial);
    };
  }

  /** Such as {@code down for 5 min, partial for 2 h}. */
  String words() {
    var parts = new ArrayList<String>();
    if (!down.isZero()) {
      parts.add("down for " + Times.length(down));
    }
    if (!partial.isZero()) {
      parts.add("partial for " + Times.length(partial));
    }
    return parts.isEmpty() ? "up all the time, as marked" : String.join(", ", parts);
  }
}
