package signalbox.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import signalbox.domain.scene.Cast;
import signalbox.policy.Team;

/** Names of cases, changes, targets and people. */
class WordsOfTheTradeTest {
  @Test
  void aCasePrintsWithItsKindAndSortsByItsNumber() {
    assertThat(CaseId.deploy(17)).hasToString("deploy-17");
    assertThat(new TreeSet<>(Set.of(CaseId.deploy(17), CaseId.deploy(3))))
        .containsExactly(CaseId.deploy(3), CaseId.deploy(17));
  }

  @ParameterizedTest
  @CsvSource({
    "gerrit, 1234, true",
    "gerrit, 1235, false",
    "gitlab, 1234, false",
  })
  void aChangeIsTheSameByKindAndId(String kind, String id, boolean same) {
    var change = new ChangeRef("gerrit", "1234", "https://example.org/1234");
    assertThat(change.isSame(new ChangeRef(kind, id, "https://example.org/other"))).isEqualTo(same);
  }

  @Test
  void targetsAreTheSameInAnyCaseOfLetters() {
    assertThat(new Target("DB1").key()).isEqualTo(new Target("db1").key());
    assertThat(new Target("DB1").compareTo(new Target("db2"))).isNegative();
    assertThat(new Target("DB1")).hasToString("DB1");
  }

  @ParameterizedTest
  @CsvSource({"REQUESTED, true, false", "CONFIRMED, true, false", "STARTED, false, true"})
  void aMomentIsBeforeTheStartOrInTheMiddle(DeployStatus status, boolean before, boolean runs) {
    assertThat(status.isBeforeStart()).isEqualTo(before);
    assertThat(status.isRunning()).isEqualTo(runs);
  }

  @Test
  void aRosterKnowsItsPeopleAndTheirTeams() {
    var roster = Cast.roster();
    assertThat(roster.find(Cast.NOBODY)).isEmpty();
    assertThat(roster.isOn(Cast.NOBODY, Cast.SRE)).isFalse();
    assertThat(roster.listTeam(Cast.RELENG)).containsExactly(Cast.ROBIN, Cast.TYLER);
    assertThat(roster.listBackups(Cast.SRE)).containsExactly(Cast.ALEX);
    assertThat(roster.listTeam(new Team("legal"))).isEmpty();
    assertThat(Roster.empty().listTeams()).isEmpty();
  }

  @Test
  void aMistypedNameIsHintedAtByItsBeginning() {
    var roster =
        Roster.of(
            "",
            List.of(
                Cast.member("sam"),
                Cast.member("sandy"),
                Cast.member("sasha"),
                Cast.member("sal"),
                Cast.member("dana")));
    assertThat(roster.listNear(new MemberId("sammy"))).hasSize(3);
    assertThat(roster.listNear(new MemberId("d"))).containsExactly(Cast.DANA);
    assertThat(roster.listNear(new MemberId("x"))).isEmpty();
    assertThat(roster.listNear(new MemberId(""))).isEmpty();
  }

  @Test
  void anUnknownVenueCountsAsPublic() {
    assertThat(Cast.site().isPublic(Cast.SEC)).isFalse();
    assertThat(Cast.site().isPublic(Cast.OPS)).isTrue();
    assertThat(Cast.site().isPublic(new Venue("elsewhere"))).isTrue();
    assertThat(Site.bare(Cast.LAB).defaultVenue()).isEqualTo(Cast.LAB);
  }
}
