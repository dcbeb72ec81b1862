package signalbox.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import signalbox.policy.Team;

/** What a whole configuration may lack. */
class ConfigurationCheckTest {
  @TempDir private Path directory;
  private Written written;

  @BeforeEach
  void write() {
    written = new Written(directory);
  }

  private void says(String... complaints) {
    assertThat(written.complaints()).containsExactly(complaints);
  }

  @Test
  void aSeatThatNobodyCanFillIsAFault() {
    written
        .policyLine(3, "seats = [{ team = em, clause = deploy.confirmed-by-sre }]")
        .people(
            "people.erin.teams = [sre]",
            "people.toni { accounts.console = [toni], backup-of = [em] }");
    assertThat(written.complaints())
        .first()
        .isEqualTo(
            "fault policy/small.conf:3: deploy.seats[0]: nobody is on team em, so this seat is"
                + " never filled; add people in people.conf");
  }

  @Test
  void aSeatForMorePeopleThanThereAreIsAFault() {
    written.policyLine(3, "seats = [{ team = sre, need = 3, clause = deploy.confirmed-by-sre }]");
    says(
        "fault policy/small.conf:3: deploy.seats[0]: only 2 of 3 are on team sre, so this seat is"
            + " never filled; add people in people.conf");
  }

  private void writeDiscord(String line) {
    written
        .set("TOKEN", "t")
        .settings(
            "networks.d { type = discord, guild = \"223344\", token = ${?TOKEN} }",
            "networks.d." + line);
  }

  @Test
  void aRoleOfATeamThatThePolicyDoesNotHaveIsAFault() {
    writeDiscord("roles = { \"998877\" = se }");
    says(
        "fault signalbox.conf:12: networks.d.roles.998877: no team is called se; did you mean"
            + " sre?");
  }

  @Test
  void aSeatWhoseTeamHasARoleMayBeFilledByWhoeverHasIt() {
    writeDiscord("roles = { \"998877\" = em }");
    written.policyLine(3, "seats = [{ team = em, need = 5, clause = deploy.confirmed-by-sre }]");
    says();
    assertThat(written.configuration().roles().listTeams("d", Set.of("998877", "1")))
        .containsExactly(new Team("em"));
  }

  @Test
  void aTokenThatCanBeReadOnTheWayIsAWarning() {
    writeDiscord("gateway-url = \"ws://gateway.example.org\"");
    says(
        "warning signalbox.conf:11: networks.d: without encryption the token can be read on the"
            + " way");
    writeDiscord("rest-url = \"http://127.0.0.1:8080/api/\"");
    says();
  }

  @Test
  void aTeamOfOneIsAWarning() {
    written.peopleLine(2, "");
    says(
        "warning policy/small.conf:3: deploy.seats[0]: only 1 on team sre: who asks fills no seat,"
            + " so somebody has to be there beside them");
  }

  @Test
  void aTeamWithoutBackupIsAWarning() {
    written.people("people.dana.backup-of = []");
    says(
        "warning policy/small.conf:3: deploy.seats[0]: team sre has no backup; write backup-of ="
            + " [sre] at somebody");
  }

  @Test
  void peopleWhoAreNeededOnTwoSeatsAtOnceAreAFault() {
    written
        .policy(
            "deploy.seats = [{ team = sre, clause = deploy.confirmed-by-sre },"
                + " { team = em, clause = deploy.confirmed-by-sre, on-reason = abuse }]")
        .file(
            "people.conf",
            """
            people.dana { accounts.console = [dana], teams = [sre, em], admin = true
                          manages = [mediawiki], backup-of = [sre, em] }
            """);
    assertThat(written.complaints())
        .contains(
            "fault policy/small.conf:7: deploy.seats: these people cannot fill all seats at once"
                + " when the reason is abuse: one seat each");
  }

  @Test
  void aRequesterWithoutWhomTheSeatsCannotBeFilledIsAWarning() {
    written
        .policy(
            "deploy.seats = [{ team = sre, clause = deploy.confirmed-by-sre },"
                + " { team = em, clause = deploy.confirmed-by-sre }]")
        .file(
            "people.conf",
            """
            people.dana { accounts.console = [dana], teams = [sre, em], admin = true }
            people.erin { accounts.console = [erin], teams = [sre, em], manages = [mediawiki] }
            people.kim { accounts.console = [kim], backup-of = [sre, em] }
            """);
    says(
        "warning policy/small.conf:7: deploy.seats: nobody is left for one of the seats if this"
            + " person asks: dana, erin");
  }

  @Test
  void withoutAnAdminNobodyCanReload() {
    written.people("people.dana.admin = false");
    says("warning people.conf:1: people: nobody has admin = true, so nobody can say !reload");
  }

  @Test
  void withoutAManagerThereIsAWarning() {
    written.peopleLine(3, "");
    says(
        "warning people.conf:1: people: nobody is on team em, so there is no engineering manager",
        "warning people.conf:1: people: nobody manages mediawiki");
  }

  @Test
  void somebodyWithoutAnAccountIsAWarning() {
    written.people("people.kim { teams = [sre] }");
    says(
        "warning people.conf:4: people.kim: has no account, so can do nothing; write accounts { …"
            + " }");
  }

  @Test
  void aTeamThatThePolicyDoesNotHaveIsAWarning() {
    written.people("people.kim { accounts.console = [kim]", "  teams = [sree, ops-team] }");
    says(
        "warning people.conf:5: people.kim.teams: ops-team is another name of team sre; write that",
        "warning people.conf:5: people.kim.teams: the policy has no team sree; did you mean sre?");
  }

  @Test
  void somebodyWhoManagesWithoutBeingAManagerIsAWarning() {
    written.people("people.sam.manages = [mediawiki]");
    says("warning people.conf:4: people.sam.manages: manages a service and is not on team em");
  }

  @Test
  void whatTheTemplateAsksForAndNobodyHasSaidIsAWarning() {
    written.file("policy/templates/small.txt", "{conductor} {oncall}: {change} {task}");
    says(
        "warning policy/small.conf:4: deploy.template: asks for the conductor; write"
            + " train.conductor in signalbox.conf, or it is left out",
        "warning policy/small.conf:4: deploy.template: asks who is on call; write oncall in"
            + " signalbox.conf, or it is left out");
  }

  @Test
  void aRequestThatDoesNotFitIntoALineIsAWarning() {
    written.file("policy/templates/small.txt", "{change} {task} " + "x".repeat(280));
    assertThat(written.complaints())
        .containsExactly(
            "warning policy/small.conf:4: deploy.template: a request with long names makes a line"
                + " of 377 bytes, and 350 fit; shorten the template");
  }

  @Test
  void aLadderThatEndsAtNothingIsAWarning() {
    written.settingsLine(9, "");
    says(
        "warning policy/small.conf:2: deploy.ladder: ends at the last resort, and signalbox.conf"
            + " has no last-resort to show");
  }

  @Test
  void withoutAVenueForRestrictedCasesThereIsAWarning() {
    written.settingsLine(5, "");
    says(
        "warning signalbox.conf:1: restricted-venue: is not set: restricted cases have no venue in"
            + " which people can be asked");
  }

  @Test
  void aBridgeWithOneEndIsAWarning() {
    written.settings("venues.ops.relayed = true");
    says(
        "warning signalbox.conf:11: venues.ops.relayed: a bridge has two ends; name both channels,"
            + " or leave relayed out");
  }

  @Test
  void aPasswordInTheClearIsAWarning() {
    written
        .set("HUSH", "x")
        .settings(
            "networks.a { type = irc, nick = bot, servers = [\"irc.example.org:6667\"]",
            "  tls.enabled = false, sasl { account = bot, password = ${?HUSH} } }",
            "networks.b { type = irc, nick = bot, servers = [\"localhost:6667\"]",
            "  tls.enabled = false, sasl { account = bot, password = ${?HUSH} } }",
            "networks.c { type = irc, nick = bot, servers = [\"irc.example.org:6667\"] }");
    says(
        "warning signalbox.conf:12: networks.a.tls.enabled: without encryption the password and all"
            + " that is said can be read on the way",
        "warning signalbox.conf:15: networks.c: the bot does not log in (sasl): nobody can be"
            + " told apart from an impostor");
  }
}
