package signalbox.rendering.query;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import signalbox.domain.Freeze;
import signalbox.domain.Window;
import signalbox.domain.desk.Case;
import signalbox.domain.desk.Clashes;
import signalbox.domain.maintenance.Maintenance;
import signalbox.message.Message;
import signalbox.rendering.answer.Asked;
import signalbox.rendering.answer.RestrictedWords;
import signalbox.rendering.maintenance.ClashWords;
import signalbox.rendering.maintenance.MaintenanceScene;
import signalbox.rendering.maintenance.MaintenanceStatusWords;
import signalbox.rendering.text.Clip;
import signalbox.rendering.text.FreezeWords;
import signalbox.rendering.text.Prefix;
import signalbox.rendering.text.Times;

/** The answers to {@code !maintenance list} and {@code !agenda}: what is planned when. */
record AgendaWords(Prefix prefix) {
  /** Lines of one answer at the most, beside the first. */
  static final int MOST_LINES = 10;

  /** Days ahead when nobody says how many. */
  static final int USUAL_DAYS = 14;

  /** Every maintenance that is open, the next window first, wherever it is at home. */
  Message list(Asked asked) {
    var lines =
        Stream.concat(
                listHeard(asked)
                    .sorted(Comparator.comparing(m -> m.plan().window().start()))
                    .map(m -> withClashes(m, asked)),
                listOpen(asked)
                    .filter(m -> !asked.mayHear(new Case.OfMaintenance(m)))
                    // By number: where it stood would tell when its window is.
                    .map(m -> RestrictedWords.of(m.id())))
            .toList();
    return lines.isEmpty()
        ? Message.of("no maintenance is planned; to plan one: " + planning())
        : message(List.of(), lines);
  }

  /** What takes place in the days to come, and what has begun already. */
  Message agenda(Optional<Integer> days, Asked asked) {
    var ahead = new Window(asked.now(), Duration.ofDays(days.orElse(USUAL_DAYS)));
    var entries = new ArrayList<Entry>();
    asked.desk().setting().freezes().stream()
        .filter(f -> f.window().touches(ahead))
        .map(AgendaWords::entry)
        .forEach(entries::add);
    var underway = Clashes.listUnderway(asked.desk());
    listHeard(asked)
        .filter(m -> m.plan().window().touches(ahead) || underway.contains(m))
        .map(m -> new Entry(m.plan().window().start(), withClashes(m, asked)))
        .forEach(entries::add);
    var lines = entries.stream().sorted(Comparator.comparing(Entry::at)).map(Entry::line).toList();
    String until = Times.typed(ahead.end());
    return lines.isEmpty()
        ? Message.of("nothing is planned until " + until + " UTC; to plan: " + planning())
        : message(List.of("until " + until + " UTC:"), lines);
  }

  private record Entry(Instant at, String line) {}

  private static Entry entry(Freeze freeze) {
    return new Entry(freeze.window().start(), FreezeWords.standing(freeze));
  }

  private static Stream<Maintenance> listOpen(Asked asked) {
    return asked.desk().maintenances().values().stream().filter(Maintenance::isOpen);
  }

  private static Stream<Maintenance> listHeard(Asked asked) {
    return listOpen(asked).filter(m -> asked.mayHear(new Case.OfMaintenance(m)));
  }

  private String withClashes(Maintenance maintenance, Asked asked) {
    var scene = MaintenanceScene.of(new Case.OfMaintenance(maintenance), asked, prefix);
    String line = new MaintenanceStatusWords(scene).inShort();
    String clashes = new ClashWords(scene.desk(), prefix, asked::mayHear).inShort(maintenance);
    return Clip.line(clashes.isEmpty() ? line : line + "; " + clashes);
  }

  private String planning() {
    return prefix.type("maintenance plan \"<title>\" <services> <start> for <length>");
  }

  private static Message message(List<String> heading, List<String> lines) {
    var all = new ArrayList<>(heading);
    lines.stream().limit(MOST_LINES).map(Clip::line).forEach(all::add);
    if (lines.size() > MOST_LINES) {
      all.add("and " + (lines.size() - MOST_LINES) + " more, later");
    }
    return new Message(all);
  }
}
