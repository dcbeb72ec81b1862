package signalbox.rendering.maintenance;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import signalbox.domain.MemberId;
import signalbox.domain.Shift;
import signalbox.domain.Window;
import signalbox.domain.maintenance.Maintenance;
import signalbox.rendering.text.Names;
import signalbox.rendering.text.Times;

/** Who is there when, drawn over the window. */
record ShiftChart(MaintenanceScene scene) {
  /** Parts in which the window is drawn. */
  private static final int PARTS = 24;

  private static final int MOST_MEMBERS = 8;

  /** A line for everybody who has said when; then who has not. */
  List<String> lines() {
    var crew = maintenance().crew();
    var lines = new ArrayList<String>();
    var with = crew.members().stream().filter(m -> !crew.listShifts(m).isEmpty()).toList();
    with.stream().limit(MOST_MEMBERS).map(this::line).forEach(lines::add);
    if (with.size() > MOST_MEMBERS) {
      lines.add("and more shifts of " + Names.list(with.subList(MOST_MEMBERS, with.size())));
    }
    var without = crew.members().stream().filter(m -> !with.contains(m)).toList();
    if (!without.isEmpty()) {
      lines.add("without a shift: " + Names.list(without));
    }
    return lines;
  }

  /** Such as {@code 20:00 [############------------] 22:00 UTC sam}. */
  private String line(MemberId member) {
    Window window = maintenance().plan().window();
    List<Shift> shifts = maintenance().crew().listShifts(member);
    String drawn =
        IntStream.range(0, PARTS)
            .mapToObj(part -> isThere(shifts, part(window, part)) ? "#" : "-")
            .collect(Collectors.joining());
    return "%s [%s] %s UTC %s"
        .formatted(
            Times.clock(window.start(), window.start()),
            drawn,
            Times.clock(window.end(), window.start()),
            member + (hasRoot(member) ? " (root)" : ""));
  }

  private boolean hasRoot(MemberId member) {
    return scene.desk().roster().find(member).filter(m -> m.duties().root()).isPresent();
  }

  private Maintenance maintenance() {
    return scene.maintenance();
  }

  private static boolean isThere(List<Shift> shifts, Window part) {
    return shifts.stream().anyMatch(s -> s.window().touches(part));
  }

  private static Window part(Window window, int part) {
    Duration length = window.length().dividedBy(PARTS);
    Instant start = window.start().plus(length.multipliedBy(part));
    return new Window(start, length);
  }
}
