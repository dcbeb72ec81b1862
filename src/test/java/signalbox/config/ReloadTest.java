package signalbox.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import signalbox.domain.MemberId;
import signalbox.domain.Roles;
import signalbox.policy.DeploySlug;
import signalbox.policy.Team;

/** Reading the directory again while the program runs. */
class ReloadTest {
  @TempDir private Path directory;
  private Written written;
  private Reload reload;

  @BeforeEach
  void start() {
    written = new Written(directory);
    reload = new Reload(directory, written.environment(), written.configuration());
  }

  private Reload.Outcome.Fresh fresh() {
    return (Reload.Outcome.Fresh) reload.again();
  }

  private List<String> kept() {
    var kept = (Reload.Outcome.Kept) reload.again();
    return kept.faults().stream().map(Object::toString).toList();
  }

  @Test
  void nothingNewIsTheSame() {
    assertThat(fresh().afterRestart()).isEmpty();
    assertThat(fresh().policy()).isEqualTo(written.configuration().policy());
    assertThat(fresh().roster()).isEqualTo(written.configuration().roster());
  }

  @Test
  void newPeopleAndANewPolicyAreReadAtOnce() {
    written
        .people("people.kim { accounts.console = [kim], teams = [sre] }")
        .policy("clauses.deploy.recorded { strength = must, step = always, says = \"Log it.\" }")
        .settings("oncall = [kim]");
    assertThat(fresh().roster().find(new MemberId("kim"))).isPresent();
    assertThat(fresh().policy().find(DeploySlug.RECORDED)).isPresent();
    assertThat(fresh().site().onCall()).containsExactly("kim");
    assertThat(fresh().afterRestart()).isEmpty();
  }

  @Test
  void rolesAreReadAtOnceAndTheRestOfANetworkWaits() {
    String network = "networks.d { type = discord, guild = \"223344\", token = ${?TOKEN} }";
    written.set("TOKEN", "t").settings(network);
    reload = new Reload(directory, written.environment(), written.configuration());
    assertThat(fresh().roles()).isEqualTo(Roles.none());
    written.settings(network, "networks.d.roles.\"998877\" = sre");
    assertThat(fresh().roles().listTeams("d")).containsExactly(new Team("sre"));
    assertThat(fresh().afterRestart()).isEmpty();
    written.settings(network, "networks.d.rest-url = \"https://discord.example.org/api/\"");
    assertThat(fresh().afterRestart()).containsExactly("networks");
  }

  @Test
  void anotherPolicyMayBeChosen() {
    written.file("policy/other.conf", policyOf("SRE agreed.")).settings("policy = other");
    assertThat(fresh().policy().name()).isEqualTo("other");
  }

  @Test
  void aFaultKeepsWhatWas() {
    written.people("people.kim { team = [sre] }");
    assertThat(kept())
        .containsExactly("people.conf:4: people.kim.team: no such key; did you mean teams?");
  }

  @Test
  void peopleWithWhomASeatCouldNeverBeFilledKeepWhatWas() {
    written.peopleLine(1, "").peopleLine(2, "").file("people.conf", "people.erin { teams = [em] }");
    assertThat(kept())
        .singleElement()
        .asString()
        .startsWith("policy/small.conf:3: deploy.seats[0]: nobody is on team sre");
  }

  @Test
  void whatNetworksAreBoundToWaitsForTheNextStart() {
    written.settings(
        "venues.ops.channels = [\"console/#elsewhere\"]", "store.url = \"jdbc:sqlite:x.db\"");
    assertThat(fresh().afterRestart())
        .containsExactly("venues", "store, log, heartbeat, calendar or delivery");
    assertThat(fresh().site().venues()).isEqualTo(written.configuration().site().venues());
  }

  @Test
  void aVenueThatIsPublicNowIsNotTakenForOneBeforeTheNextStart() {
    var before = written.configuration().site();
    written.settings("venues.more { public = true, channels = [\"console/#more\"] }");
    assertThat(fresh().site().venues()).isEqualTo(before.venues());
    assertThat(fresh().afterRestart()).containsExactly("venues");
  }

  private static String policyOf(String says) {
    return """
    teams { sre {}, em {} }
    deploy {
      seats = [{ team = sre, clause = deploy.confirmed-by-sre }]
      template = small
    }
    clauses.deploy.confirmed-by-sre { strength = must, step = start, says = "%s" }
    """
        .formatted(says);
  }
}
