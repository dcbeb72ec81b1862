package signalbox.config;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import signalbox.policy.Clause;
import signalbox.policy.DeploySlug;
import signalbox.policy.PolicyBook;
import signalbox.policy.SeatRule;
import signalbox.policy.Team;

/** {@code docs/policy.md} has the shipped policies as they are, and every clause there is. */
class PolicyPageTest {
  private static final List<String> POLICIES =
      List.of("wikimedia-2019", "wikimedia-2025", "miraheze");

  @Test
  void thePageHasTheShippedPoliciesAsTheyAre() throws IOException {
    new GeneratedPart("docs/policy.md", "policies")
        .hold(
            POLICIES.stream()
                .map(Shipped::policy)
                .map(PolicyPageTest::section)
                .collect(joining("\n")));
  }

  @Test
  void thePageSaysOfEveryClauseWhatTheBotDoes() throws IOException {
    String page = Files.readString(Path.of("docs/policy.md"));
    for (DeploySlug slug : DeploySlug.values()) {
      assertThat(page).contains("| `" + slug.text() + "` | ");
    }
  }

  @Test
  void theNoticeNamesBothSourcesAndTheirLicence() throws IOException {
    String notice = Files.readString(Path.of("NOTICE"));
    assertThat(notice)
        .contains("Deployments/Emergencies", "Tech:Maintenance policy", "CC BY-SA 4.0");
    assertThat(Files.readString(Path.of("docs/policy.md")))
        .contains("Deployments/Emergencies", "Tech:Maintenance policy", "CC BY-SA 4.0", "NOTICE");
  }

  @Test
  void nobodyIsCalledByAHistoricHandleButOnThePage() throws IOException {
    // Spelled in halves, so that this file does not have them either.
    var handles = List.of("thcip" + "riani", "greg" + "-g");
    for (String top : List.of("config", "src")) {
      try (var files = Files.walk(Path.of(top))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          assertThat(Files.readString(file)).as(file.toString()).doesNotContain(handles);
        }
      }
    }
  }

  private static String section(PolicyBook book) {
    var deploy = book.deploy();
    var times = deploy.times();
    return """
    ### `%s`

    Seats: %s. Informed: %s. Engineering managers: `%s`.

    Ladder: %s.
    A request expires after %s, an approval after %s; verification is asked for after %s and the
    case closed unverified after %s. A claim stands for %s and is asked after at %s of silence.

    ```
    %s
    ```

    | clause | strength | step | sentence |
    |---|---|---|---|
    %s\
    """
        .formatted(
            book.name(),
            deploy.seats().stream().map(PolicyPageTest::seat).collect(joining(", ")),
            deploy.informed().isEmpty()
                ? "nobody"
                : deploy.informed().stream().map(Team::name).collect(joining(", ", "`", "`")),
            book.managers(),
            deploy.ladder().stream()
                .map(s -> word(s.after()) + " " + word(s.rung()))
                .collect(joining(", ")),
            word(times.requestExpires()),
            word(times.approvalExpires()),
            word(times.verifyAsked()),
            word(times.verifyCloses()),
            word(book.times().claim()),
            word(book.times().claimSilent()),
            deploy.template(),
            book.clauses().stream().map(PolicyPageTest::row).collect(joining()));
  }

  private static String seat(SeatRule seat) {
    return "`"
        + seat.team()
        + "` "
        + seat.need()
        + seat.onReason().map(r -> " when the reason is " + r.word()).orElse("")
        + (seat.standIn() ? " (another may stand in)" : "");
  }

  private static String row(Clause clause) {
    return "| `%s` | %s | %s | %s |\n"
        .formatted(
            clause.slug().text(), word(clause.strength()), word(clause.step()), clause.sentence());
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String word(Duration time) {
    return time.toMinutes() % 60 == 0 ? time.toHours() + " h" : time.toMinutes() + " min";
  }
}
