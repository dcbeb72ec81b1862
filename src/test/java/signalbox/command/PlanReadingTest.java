package signalbox.command;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.command.Spoken.UNNAMED;
import static signalbox.command.Spoken.inPublic;
import static signalbox.command.Spoken.missing;
import static signalbox.command.Spoken.onCase;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import signalbox.domain.Command;
import signalbox.domain.Operation;
import signalbox.domain.PlanAction;
import signalbox.domain.Service;
import signalbox.domain.Target;

class PlanReadingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "swap disks for 30m | swap disks",
        "\"swap disks\" for 30m | swap disks",
        "swap disks for db1 for 30m | swap disks for db1",
        "Swap for 30m | swap",
        "swap disks by night for 30m | swap disks by night"
      })
  void nameOfAnOperationNeedsNoQuotesWhereItsEndIsClear(String typed, String name) {
    assertThat(inPublic("!plan operation " + typed)).isEqualTo(planned(name, Optional.empty()));
  }

  @Test
  void whatStandsBehindAKeywordIsNoneOfTheName() {
    assertThat(inPublic("!plan operation swap disks for 30m on db1"))
        .isEqualTo(inPublic("!plan operation swap disks on db1 for 30m"))
        .isEqualTo(planned("swap disks", Optional.of(new Target("db1"))));
  }

  private static Reading planned(String name, Optional<Target> on) {
    var operation = new Operation(name, Duration.ofMinutes(30), Optional.empty(), on, false);
    return onCase(UNNAMED, new PlanAction.PlanOperation(operation));
  }

  @Test
  void operationWithoutItsTimeLacksThat() {
    assertThat(missing("!plan operation swap disks for db1")).isEqualTo("length");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mediawiki,database",
        "mediawiki, database",
        "mediawiki ,database",
        "mediawiki , database",
        "mediawiki,database,mediawiki"
      })
  void servicesMayHaveBlanksBesideTheirCommas(String typed) {
    assertThat(inPublic("!plan services " + typed))
        .isEqualTo(
            onCase(
                UNNAMED,
                new PlanAction.ChangeServices(
                    List.of(new Service("mediawiki"), new Service("database")))));
  }

  @Test
  void wordsBehindACommaAreNoServices() {
    assertThat(inPublic("!emergency maintenance mediawiki, the queue is full"))
        .isEqualTo(inPublic("!emergency maintenance mediawiki the queue is full"));
  }

  @Test
  void telephonesMakeCurlyQuotes() {
    assertThat(inPublic("!plan title “New disks”"))
        .isEqualTo(inPublic("!plan title \"New disks\""))
        .isEqualTo(onCase(UNNAMED, new PlanAction.Retitle("New disks")));
  }

  @Test
  void curlyQuotesWithinPlainOnesAreText() {
    assertThat(inPublic("!plan title \"New “fast” disks\""))
        .isEqualTo(onCase(UNNAMED, new PlanAction.Retitle("New “fast” disks")));
  }

  /** Else the case and the time would be the why of something else. */
  @ParameterizedTest
  @ValueSource(strings = {"!postpone 17 2026-12-25 20:00", "!postpone 17"})
  void caseWithoutItsWhyLacksThat(String typed) {
    assertThat(missing(typed)).isEqualTo("why");
  }

  @Test
  void meIsWhoSpeaks() {
    assertThat(inPublic("!plan lead me")).isEqualTo(inPublic("!plan lead dana"));
  }

  @Test
  void whyMayStillBeginWithANumber() {
    assertThat(inPublic("!postpone 17 hosts are down"))
        .isInstanceOfSatisfying(
            Reading.Said.class, it -> assertThat(it.command()).isInstanceOf(Command.Either.class));
  }
}
