package signalbox.domain.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Asked.approve;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.EVE;
import static signalbox.domain.scene.Cast.RELENG;
import static signalbox.domain.scene.Cast.SECURITY;
import static signalbox.domain.scene.Cast.SRE;
import static signalbox.domain.scene.Cast.TYLER;
import static signalbox.domain.scene.Happened.requested;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import signalbox.domain.Account;
import signalbox.domain.CaseId;
import signalbox.domain.Command;
import signalbox.domain.DeployEvent;
import signalbox.domain.IdentityEvent;
import signalbox.domain.Refusal;
import signalbox.domain.Roles;
import signalbox.domain.scene.Cast;
import signalbox.domain.scene.Scene;
import signalbox.policy.Team;

/** Teams by role, laid over the people file. */
class RolesTest {
  private static final String SRE_ROLE = "9001";
  private static final String SECURITY_ROLE = "9002";
  private static final Account EVES = new Account("libera", "eve");
  private static final Account STRANGE = new Account("libera", "mallory");
  private static final Roles ROLES = roles(Map.of(SRE_ROLE, SRE, SECURITY_ROLE, SECURITY));

  private static Roles roles(Map<String, Team> byRole) {
    var byNetwork = new TreeMap<String, SortedMap<String, Team>>();
    byNetwork.put("libera", new TreeMap<>(byRole));
    return new Roles(byNetwork);
  }

  private static Scene withRoles() {
    return Scene.given(new IdentityEvent.RolesAdopted(ROLES));
  }

  private static Command seen(Account account, String... roles) {
    return new Command.NoteRoles(account, Set.of(roles));
  }

  private static IdentityEvent.TeamsGranted granted(Team... teams) {
    return new IdentityEvent.TeamsGranted(EVES, Set.of(teams));
  }

  @Test
  void aRolePutsAMemberOnATeam() {
    var scene = withRoles().whenClock(seen(EVES, SRE_ROLE, "1234")).then(granted(SRE));
    assertThat(scene.desk().roster().isOn(EVE, SRE)).isTrue();
    assertThat(scene.desk().identity().listGranted(EVE)).containsExactly(SRE);
    scene
        .and(requested(1))
        .when(EVE, approve(1))
        .then(yes(SRE));
  }

  private static DeployEvent.Approved yes(Team team) {
    return new DeployEvent.Approved(CaseId.deploy(1), EVE, Set.of(team), Optional.empty(), 1);
  }

  @Test
  void whatWasSeenBeforeIsNoNews() {
    withRoles()
        .and(granted(SRE))
        .whenClock(seen(EVES, SRE_ROLE))
        .thenNothing()
        .whenClock(seen(EVES, SRE_ROLE, SECURITY_ROLE))
        .then(granted(SRE, SECURITY));
    withRoles().whenClock(seen(EVES, "1234")).thenNothing();
  }

  @Test
  void aRoleMakesNobodyAMember() {
    var scene = withRoles().whenClock(seen(STRANGE, SRE_ROLE)).thenNothing();
    assertThat(scene.desk().roster()).isEqualTo(Cast.roster());
  }

  @Test
  void noRoleCountsUnlessItIsConfigured() {
    Scene.given().whenClock(seen(EVES, SRE_ROLE)).thenNothing();
  }

  @Test
  void aTeamFallsWithItsRoleAndSoDoesAYesForIt() {
    var scene =
        withRoles()
            .and(granted(SRE), requested(1), yes(SRE))
            .whenClock(seen(EVES))
            .then(
                granted(),
                new DeployEvent.ApprovalFell(
                    CaseId.deploy(1), EVE, DeployEvent.Fall.INELIGIBLE));
    assertThat(scene.desk().roster()).isEqualTo(Cast.roster());
    assertThat(scene.desk().identity().grants()).isEmpty();
  }

  @Test
  void aRoleThatCountsNoMoreTakesItsTeamAlong() {
    var only = roles(Map.of(SECURITY_ROLE, SECURITY));
    var scene =
        withRoles()
            .and(granted(SRE, SECURITY), requested(1), yes(SRE))
            .whenClock(new Command.AdoptRoles(only))
            .then(
                new IdentityEvent.RolesAdopted(only),
                new DeployEvent.ApprovalFell(
                    CaseId.deploy(1), EVE, DeployEvent.Fall.INELIGIBLE));
    assertThat(scene.desk().identity().listGranted(EVE)).containsExactly(SECURITY);
    scene.whenClock(new Command.AdoptRoles(only)).thenNothing();
  }

  @Test
  void rolesAreLaidOverTheFileAndNeverTakeATeam() {
    var scene =
        withRoles()
            .whenClock(seen(new Account("libera", "tyler"), SRE_ROLE))
            .thenAccepted()
            .whenClock(seen(new Account("libera", "TYLER")))
            .thenAccepted();
    assertThat(scene.desk().roster().isOn(TYLER, RELENG)).isTrue();
    assertThat(scene.desk().roster().isOn(TYLER, SRE)).isFalse();
  }

  @Test
  void teamsByRoleStayWhenThePeopleFileIsReadAgainAndFallWithTheirOwner() {
    var scene =
        withRoles()
            .and(granted(SRE))
            .whenClock(new Command.AdoptRoster(Cast.rosterWithout(TYLER)))
            .thenAccepted();
    assertThat(scene.desk().roster().isOn(EVE, SRE)).isTrue();
    scene
        .whenClock(new Command.AdoptRoster(Cast.rosterWithout(EVE)))
        .thenAccepted()
        .whenClock(new Command.AdoptRoster(Cast.roster()))
        .thenAccepted();
    assertThat(scene.desk().roster().isOn(EVE, SRE)).isFalse();
  }

  @Test
  void onlyTheProgramAndAdminsSayWhichRolesCount() {
    withRoles()
        .when(TYLER, new Command.AdoptRoles(Roles.none()))
        .thenRefused(new Refusal.AdminsOnly())
        .when(TYLER, seen(EVES, SRE_ROLE))
        .thenRefused(new Refusal.AdminsOnly())
        .when(DANA, seen(EVES, SRE_ROLE))
        .thenRefused(new Refusal.AdminsOnly());
  }
}
