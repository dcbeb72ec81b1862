package signalbox.simulation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import signalbox.domain.CaseId;
import signalbox.domain.CaseKind;
import signalbox.domain.ConsentEvent;
import signalbox.domain.DeployEvent;
import signalbox.domain.EmergencyEvent;
import signalbox.domain.PlanEvent;
import signalbox.domain.Recorded;
import signalbox.policy.Reason;

/**
 * Words that were said of restricted cases and nowhere else: nobody outside may ever read one, as
 * long as nobody has disclosed the case.
 */
final class Secrets {
  /** Stands in every secret word and in nothing else. */
  static final String STEM = "zqhush";

  /** Begins every secret number of a change and a task, and nothing else. */
  static final String DIGITS = "99";

  private static final Stream<String> SERVICES = Stream.of("mediawiki", "infrastructure");
  private static final Pattern WORD = Pattern.compile(STEM + "\\d+x");
  private static final Pattern CASE = Pattern.compile("\\b(deploy|maintenance)-(\\d+)\\b");
  private static final Pattern DETAILS =
      Pattern.compile(
          Stream.of(Stream.of(Reason.values()).map(Reason::word), Town.PEOPLE.stream(), SERVICES)
              .flatMap(all -> all)
              .collect(Collectors.joining("|", "\\b(", ")\\b")));

  /** The channel, and the teams that there are, which a slip of the finger is told. */
  private static final Pattern GENERAL = Pattern.compile("#security|is no team \\(.*");

  private final Set<CaseId> hidden = new HashSet<>();
  private final Map<String, Optional<CaseId>> words = new HashMap<>();
  private int serial;

  /** A number for a change and a task that nobody may know. */
  String number() {
    String number = DIGITS + "%04d".formatted(++serial);
    words.put(number, Optional.empty());
    return number;
  }

  /** A word that nobody may know; of a case, until that is disclosed. */
  String word(Optional<CaseId> about) {
    String word = STEM + ++serial + "x";
    words.put(word, about);
    return word;
  }

  /** Those who asked with this number have a case now. */
  void learn(Recorded recorded) {
    switch (recorded.event()) {
      case DeployEvent.Requested e -> {
        bind(e.request().change().id(), e.deploy());
        if (e.origin().restricted()) {
          hidden.add(e.deploy());
        }
      }
      case DeployEvent.ChangeAmended e -> bind(e.change().id(), e.deploy());
      case DeployEvent.TaskChanged e -> bind(e.task().id().substring(1), e.deploy());
      case DeployEvent.Disclosed e -> hidden.remove(e.deploy());
      case PlanEvent.Planned e -> learn(e.maintenance(), e.origin(), e.plan().title());
      case EmergencyEvent.EmergencyOpened e ->
          learn(e.maintenance(), e.origin(), e.words() + " " + e.immediate().orElse(""));
      case ConsentEvent.Disclosed e -> hidden.remove(e.maintenance());
      default -> {}
    }
  }

  private static CaseId named(String kind, int number) {
    return kind.equals(CaseKind.DEPLOY.word()) ? CaseId.deploy(number) : CaseId.maintenance(number);
  }

  private void learn(CaseId id, DeployEvent.Origin origin, String words) {
    WORD.matcher(words).results().forEach(found -> bind(found.group(), id));
    if (origin.restricted()) {
      hidden.add(id);
    }
  }

  private void bind(String number, CaseId id) {
    words.replace(number, Optional.of(id));
  }

  /** A secret that stands in that line: a word, or who or why where only such cases are named. */
  Optional<String> find(String line) {
    return findWord(line).or(() -> findDetail(line));
  }

  private Optional<String> findWord(String line) {
    if (!line.contains(STEM) && !line.contains(DIGITS)) {
      return Optional.empty();
    }
    return words.entrySet().stream()
        .filter(e -> e.getValue().map(hidden::contains).orElse(true))
        .map(Map.Entry::getKey)
        .filter(line::contains)
        .findFirst();
  }

  private Optional<String> findDetail(String line) {
    var named =
        CASE.matcher(line)
            .results()
            .map(found -> named(found.group(1), Integer.parseInt(found.group(2))))
            .toList();
    return !named.isEmpty() && hidden.containsAll(named)
        ? DETAILS
            .matcher(GENERAL.matcher(line).replaceAll(""))
            .results()
            .map(r -> r.group())
            .findFirst()
        : Optional.empty();
  }
}
