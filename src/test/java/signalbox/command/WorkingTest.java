package signalbox.command;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.command.Spoken.DEPLOY_17;
import static signalbox.command.Spoken.ERIN;
import static signalbox.command.Spoken.NUMBER_17;
import static signalbox.command.Spoken.UNNAMED;
import static signalbox.command.Spoken.inPublic;
import static signalbox.command.Spoken.missing;
import static signalbox.command.Spoken.notUnderstood;
import static signalbox.command.Spoken.problem;
import static signalbox.command.Spoken.said;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import signalbox.domain.CaseChoice;
import signalbox.domain.Command;
import signalbox.domain.Target;

class WorkingTest {
  private static Reading claim(Optional<Duration> length, CaseChoice in) {
    return said(new Command.Claim(new Target("db1"), length, in));
  }

  @Test
  void claimTakesALengthAndACase() {
    var half = Optional.of(Duration.ofMinutes(30));
    assertThat(inPublic("!claim db1")).isEqualTo(claim(Optional.empty(), UNNAMED));
    assertThat(inPublic("!claim db1 for 30m")).isEqualTo(claim(half, UNNAMED));
    assertThat(inPublic("!claim db1 for 30m in deploy-17")).isEqualTo(claim(half, DEPLOY_17));
    assertThat(inPublic("!claim `db1` IN 17 FOR 30min")).isEqualTo(claim(half, NUMBER_17));
    assertThat(inPublic("!claim db1, in 17")).isEqualTo(claim(Optional.empty(), NUMBER_17));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0m", "24h1m", "25h", "2d", "99999m", "1000h", "9999d"})
  void claimLastsAMinuteToADay(String length) {
    assertThat(problem("!claim db1 for " + length))
        .isInstanceOfSatisfying(
            Problem.OutOfRange.class,
            outside -> {
              assertThat(outside.typed()).isEqualTo(length);
              assertThat(outside.isTooLong()).isEqualTo(!length.equals("0m"));
              assertThat(outside.limit())
                  .isEqualTo(outside.isTooLong() ? Duration.ofHours(24) : Duration.ofMinutes(1));
            });
  }

  @Test
  void claimSaysWhatIsWrong() {
    assertThat(missing("!claim")).isEqualTo("target");
    assertThat(missing("!claim for 30m")).isEqualTo("target");
    assertThat(missing("!claim \"\"")).isEqualTo("target");
    assertThat(missing("!claim db1 for")).isEqualTo("duration");
    assertThat(missing("!claim db1 in")).isEqualTo("case");
    assertThat(notUnderstood("!claim db1 for 30")).isEqualTo("duration: 30 -> 30m, 2h, 1h30m");
    assertThat(notUnderstood("!claim db1 for -5m")).startsWith("duration: -5m");
    assertThat(notUnderstood("!claim db1 in here")).isEqualTo("case: here -> deploy-17, 17");
    assertThat(problem("!claim db1 disk swap")).isEqualTo(new Problem.Leftover("disk swap"));
    assertThat(problem("!claim db1 for 30m for 40m")).isEqualTo(new Problem.Leftover("for 40m"));
    assertThat(inPublic("!claim " + "x".repeat(64))).isInstanceOf(Reading.Said.class);
    assertThat(problem("!claim " + "x".repeat(65)))
        .isInstanceOfSatisfying(
            Problem.TooLong.class, tooLong -> assertThat(tooLong.limit()).isEqualTo(64));
  }

  @Test
  void unclaimAndHandoff() {
    assertThat(inPublic("!unclaim")).isEqualTo(said(new Command.Unclaim(Optional.empty())));
    assertThat(inPublic("!unclaim DB1"))
        .isEqualTo(said(new Command.Unclaim(Optional.of(new Target("DB1")))));
    assertThat(inPublic("!unclaim 17"))
        .isEqualTo(said(new Command.Unclaim(Optional.of(new Target("17")))));
    assertThat(inPublic("!handoff db1 erin"))
        .isEqualTo(said(new Command.Handoff(new Target("db1"), ERIN)));
    assertThat(inPublic("!handoff db1 to @erin."))
        .isEqualTo(said(new Command.Handoff(new Target("db1"), ERIN)));
    assertThat(missing("!handoff db1")).isEqualTo("member");
    assertThat(notUnderstood("!handoff erin db1")).isEqualTo("member: db1 -> ");
  }

  @Test
  void noteMayBeginWithANumber() {
    assertThat(inPublic("!note restarting db1"))
        .isEqualTo(said(new Command.Note(UNNAMED, "restarting db1")));
    assertThat(inPublic("!note deploy-17 restarting"))
        .isEqualTo(said(new Command.Note(DEPLOY_17, "restarting")));
    assertThat(inPublic("!note 17 hosts restarted"))
        .isEqualTo(
            said(
                new Command.Either(
                    new Command.Note(NUMBER_17, "hosts restarted"),
                    new Command.Note(UNNAMED, "17 hosts restarted"))));
    assertThat(missing("!note 17")).isEqualTo("words");
    assertThat(missing("!note")).isEqualTo("words");
  }

  private static Reading away(String until) {
    return said(new Command.GoAway(Optional.of(Instant.parse(until))));
  }

  @Test
  void awayUntilATime() {
    assertThat(inPublic("!away")).isEqualTo(said(new Command.GoAway(Optional.empty())));
    assertThat(inPublic("!away 2h")).isEqualTo(away("2026-11-22T12:00:00Z"));
    assertThat(inPublic("!away until 14:00 UTC")).isEqualTo(away("2026-11-22T14:00:00Z"));
    assertThat(inPublic("!away 10:00")).isEqualTo(away("2026-11-23T10:00:00Z"));
    assertThat(inPublic("!away tomorrow 08:00")).isEqualTo(away("2026-11-23T08:00:00Z"));
    assertThat(inPublic("!away 2026-12-01 20:00")).isEqualTo(away("2026-12-01T20:00:00Z"));
    assertThat(inPublic("!back")).isEqualTo(said(new Command.ComeBack()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"sleeping", "25:00", "2026-02-30", "tomorrow", "14:00 14:00", "until"})
  void awayUntilNoTimeIsToldTimes(String until) {
    assertThat(notUnderstood("!away " + until))
        .isEqualTo("until: " + until + " -> 2h, tomorrow 08:00, 2026-12-01 20:00 Europe/Berlin");
  }
}
