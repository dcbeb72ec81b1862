package signalbox.store.codec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import signalbox.domain.Event;

/** The page of events, made from what the codec knows. */
final class EventsPage {
  private static final Path SOURCES = Path.of("src/main/java/signalbox/domain");

  private static final String OPENING =
      """
      # Events

      Made from what `EventCodec` knows; do not edit it here, run
      `mvn -Dquick -Dtest='*Docs*' -Ddocs=update test`.

      The history is a list of events. Each stands in the column `body` of table `event` as one line of
      JSON: `sequence`, `at`, `by` (who caused it), `evidence` (what proves that, when a person did) and
      `event`, which has the name of the event as `type` and beside it the parts listed here. Keys are
      sorted, instants are ISO 8601 in UTC, durations are ISO 8601 too, and what is empty is left out.
      A case is written as `deploy-17`; members, teams, venues, targets and clauses are written by name.

      A released name or part never changes; `src/test/resources/approved-events.txt` holds them all.
      What is new joins beside it, and a new part of an old event is `Optional`, so that a history of
      any age can be read.

      """;

  private EventsPage() {}

  static String write() throws IOException {
    var page = new StringBuilder(OPENING);
    for (String family : families()) {
      page.append("## `").append(family).append(".*`\n\n| event | says | parts |\n|---|---|---|\n");
      for (Map.Entry<String, Class<? extends Event>> event : EventNames.listAll().entrySet()) {
        if (event.getKey().startsWith(family + ".")) {
          page.append(row(event.getKey(), event.getValue()));
        }
      }
      page.append('\n');
    }
    return page.append(types()).toString();
  }

  /** All that a name begins with, those of cases first. */
  private static Set<String> families() {
    var families = new LinkedHashSet<>(List.of("deploy", "maintenance"));
    EventNames.listAll().keySet().forEach(name -> families.add(name.split("\\.")[0]));
    return families;
  }

  private static String row(String name, Class<? extends Event> event) throws IOException {
    String parts =
        EventCatalogue.parts(event).entrySet().stream()
            .map(part -> "`%s` %s".formatted(part.getKey(), escaped(part.getValue())))
            .collect(Collectors.joining(", "));
    return "| `%s` | %s | %s |\n".formatted(name, sentence(event), parts);
  }

  private static String types() {
    var text = new StringBuilder("## What they are made of\n\n| | |\n|---|---|\n");
    EventCatalogue.types()
        .forEach((what, how) -> {
          if (!how.equals("record")) {
            text.append("| `%s` | %s |\n".formatted(what, escaped(how)));
          }
        });
    return text.toString();
  }

  private static String escaped(String type) {
    return type.replace("<", "\\<");
  }

  /** The first sentence of its documentation in the source; nothing when the name says it all. */
  private static String sentence(Class<? extends Event> event) throws IOException {
    String file = event.getEnclosingClass().getSimpleName() + ".java";
    Matcher found =
        Pattern.compile(
                "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*record " + event.getSimpleName() + "\\(",
                Pattern.DOTALL)
            .matcher(Files.readString(SOURCES.resolve(file)));
    if (!found.find()) {
      return "";
    }
    String text = found.group(1).replaceAll("\\s*\\n\\s*\\* ?", " ").strip();
    return text.replaceAll("\\{@code ([^}]*)}", "`$1`").replaceAll("\\s*(@|<p>).*", "");
  }
}
