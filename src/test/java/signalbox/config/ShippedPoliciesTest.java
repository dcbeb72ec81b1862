package signalbox.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import signalbox.policy.Clause;
import signalbox.policy.DeploySlug;
import signalbox.policy.LadderStep;
import signalbox.policy.LadderStep.Rung;
import signalbox.policy.Reason;
import signalbox.policy.SeatRule;
import signalbox.policy.Strength;
import signalbox.policy.Team;

/** The three policies as they are shipped. */
class ShippedPoliciesTest {
  private static final Team SRE = new Team("sre");

  @Test
  void inTheTextOf2019ReleaseEngineeringAndSreConfirmAndSecurityOnThatReason() {
    assertThat(Shipped.policy("wikimedia-2019").deploy().seats())
        .containsExactly(
            seat("releng", DeploySlug.CONFIRMED_BY_RELEASE_ENGINEERING, false),
            seat("sre", DeploySlug.CONFIRMED_BY_SRE, false),
            new SeatRule(
                new Team("security"),
                1,
                DeploySlug.CONFIRMED_BY_SPECIALISTS,
                Optional.of(Reason.SECURITY),
                false));
  }

  @Test
  void theTextOf2019AsksNeitherForADeployerNorToInform() {
    var book = Shipped.policy("wikimedia-2019");
    assertThat(book.find(DeploySlug.DEPLOYER_NAMED)).isEmpty();
    assertThat(book.find(DeploySlug.RELEASE_ENGINEERING_INFORMED)).isEmpty();
    assertThat(book.clauses()).hasSize(15);
  }

  @Test
  void inTheTextOf2025SreConfirmsAndReleaseEngineeringIsInformed() {
    var book = Shipped.policy("wikimedia-2025");
    assertThat(book.deploy().seats())
        .containsExactly(seat("sre", DeploySlug.CONFIRMED_BY_SRE, false));
    assertThat(book.deploy().informed()).containsExactly(new Team("releng"));
    assertThat(book.find(DeploySlug.CONFIRMED_BY_RELEASE_ENGINEERING)).isEmpty();
    assertThat(book.find(DeploySlug.DEPLOYER_NAMED).map(Clause::strength)).contains(Strength.MUST);
  }

  @Test
  void onMirahezeAnEngineeringManagerConfirmsAndAnotherMayStandIn() {
    var book = Shipped.policy("miraheze");
    assertThat(book.deploy().seats())
        .containsExactly(
            seat("sre", DeploySlug.CONFIRMED_BY_SRE, false),
            seat("em", DeploySlug.CONFIRMED_BY_SPECIALISTS, true));
    assertThat(book.find(DeploySlug.CONFIRMED_BY_SPECIALISTS).map(Clause::strength))
        .contains(Strength.MUST);
    assertThat(book.managers()).isEqualTo(new Team("em"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"wikimedia-2019", "wikimedia-2025", "miraheze"})
  void everyPolicyHasTheSettledTimes(String name) {
    var book = Shipped.policy(name);
    var times = book.deploy().times();
    assertThat(times.requestExpires()).isEqualTo(Duration.ofHours(4));
    assertThat(times.approvalExpires()).isEqualTo(Duration.ofHours(2));
    assertThat(times.verifyAsked()).isEqualTo(Duration.ofMinutes(15));
    assertThat(times.verifyCloses()).isEqualTo(Duration.ofHours(24));
    assertThat(book.times().claim()).isEqualTo(Duration.ofMinutes(30));
    assertThat(book.times().claimSilent()).isEqualTo(Duration.ofMinutes(20));
    assertThat(book.times().typoGrace()).isEqualTo(Duration.ofMinutes(5));
    assertThat(book.times().closedLeaves()).isEqualTo(Duration.ofDays(7));
    assertThat(book.deploy().ladder())
        .containsExactly(
            new LadderStep(Duration.ofMinutes(3), Rung.SEAT),
            new LadderStep(Duration.ofMinutes(8), Rung.BACKUP),
            new LadderStep(Duration.ofMinutes(15), Rung.LAST_RESORT));
  }

  @Test
  void aTeamIsFoundByItsOtherName() {
    assertThat(Shipped.policy("wikimedia-2019").resolve(new Team("Release-Engineering")))
        .isEqualTo(new Team("releng"));
    assertThat(Shipped.policy("wikimedia-2019").resolve(SRE)).isEqualTo(SRE);
  }

  @Test
  void thePoliciesAskInTheirOwnWords() {
    assertThat(Shipped.policy("wikimedia-2019").deploy().template())
        .isEqualTo(
            "tyler: robin {conductor} help! I'd like to do an emergency deploy for {change}"
                + " -- context is {task}");
    assertThat(Shipped.policy("wikimedia-2025").deploy().template())
        .contains("(cc: tyler {conductor} {oncall}). I {deployer-flag} someone to deploy.");
  }

  @Test
  void aPolicyHasADigestOfItsOwnThatDoesNotChangeFromReadingToReading() {
    String digest = Shipped.policy("wikimedia-2019").digest();
    assertThat(digest).matches("[0-9a-f]{64}").isEqualTo(Shipped.policy("wikimedia-2019").digest());
    assertThat(Shipped.policy("wikimedia-2025").digest()).isNotEqualTo(digest);
  }

  private static SeatRule seat(String team, DeploySlug clause, boolean standIn) {
    return new SeatRule(new Team(team), 1, clause, Optional.empty(), standIn);
  }
}
