package signalbox.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The names by which clauses, reasons and teams are typed and found. */
class WordsOfPolicyTest {
  private static final Team SRE = new Team("sre");

  @ParameterizedTest
  @EnumSource
  void aClauseIsFoundByItsNameWithItsKindAndWithout(DeploySlug slug) {
    assertThat(Slug.find(slug.text())).contains(slug);
    assertThat(Slug.find(slug.text().substring("deploy.".length()))).contains(slug);
    assertThat(slug).hasToString(slug.text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "sre", "by-sre", "deploy.", "Deploy.Confirmed-By-Sre", "deploy"})
  void partsOfANameAreNoName(String typed) {
    assertThat(Slug.find(typed)).isEmpty();
  }

  @Test
  void everyClauseIsListedInTheOrderOfTheWrittenPolicy() {
    assertThat(Slug.listAll()).startsWith(DeploySlug.values());
    assertThat(Slug.listAll()).endsWith(MaintenanceSlug.values().toArray(Slug[]::new));
  }

  @ParameterizedTest
  @EnumSource
  void aReasonIsFoundInAnyCaseOfLetters(Reason reason) {
    assertThat(Reason.find(reason.word())).contains(reason);
    assertThat(Reason.find(reason.word().toUpperCase(Locale.ROOT))).contains(reason);
    assertThat(reason.word()).doesNotContain("_");
  }

  @Test
  void otherWordsAreNoReason() {
    assertThat(Reason.find("boredom")).isEmpty();
    assertThat(Reason.find("DATA_LOSS")).isEmpty();
  }

  @Test
  void teamsAreTheSameInAnyCaseOfLetters() {
    assertThat(new Team(" SRE ")).isEqualTo(SRE).hasToString("sre");
    assertThat(new Team("em").compareTo(SRE)).isNegative();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 6, -1})
  void aSeatNeedsOneToFivePeople(int need) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> seat(need))
        .withMessage("need of sre is " + need + ", not 1 to 5");
  }

  @Test
  void fiveAreNotTooMany() {
    assertThat(seat(5).need()).isEqualTo(5);
  }

  private static SeatRule seat(int need) {
    return new SeatRule(SRE, need, DeploySlug.CONFIRMED_BY_SRE, Optional.empty(), false);
  }

  @Test
  void aBookKnowsItsClausesAndTheOtherNamesOfItsTeams() {
    var clause =
        new Clause(DeploySlug.CONFIRMED_BY_SRE, Strength.MUST, Step.START, "SRE has said yes.");
    var book = book(clause);
    assertThat(book.find(DeploySlug.CONFIRMED_BY_SRE)).contains(clause);
    assertThat(book.find(DeploySlug.RECORDED)).isEmpty();
    assertThat(book.resolve(new Team("Ops"))).isEqualTo(SRE);
    assertThat(book.resolve(new Team("legal"))).isEqualTo(new Team("legal"));
  }

  private static PolicyBook book(Clause clause) {
    var hour = Duration.ofHours(1);
    return new PolicyBook(
        "name",
        "digest",
        List.of(clause),
        new Team("em"),
        Map.of("ops", SRE),
        new DeskTimes(hour, hour, hour, hour),
        new DeployPolicy(
            List.of(seat(1)),
            List.of(),
            List.of(),
            new DeployTimes(hour, hour, hour, hour, hour),
            "help!"),
        Optional.empty());
  }
}
