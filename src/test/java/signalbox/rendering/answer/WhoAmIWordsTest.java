package signalbox.rendering.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.rendering.Cast.DANA;
import static signalbox.rendering.Cast.NOON;
import static signalbox.rendering.Cast.ROBIN;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import signalbox.domain.Account;
import signalbox.domain.Event;
import signalbox.domain.IdentityEvent;
import signalbox.domain.LinkCode;
import signalbox.domain.MemberId;
import signalbox.domain.Presence;
import signalbox.domain.Recorded;
import signalbox.domain.Roles;
import signalbox.domain.Speaker;
import signalbox.domain.desk.Desk;
import signalbox.domain.desk.Evolution;
import signalbox.policy.Team;
import signalbox.rendering.Cast;

class WhoAmIWordsTest {
  private static String says(Speaker speaker, Desk desk) {
    var audience = new Audience(Cast.privately(DANA), speaker);
    var message =
        new WhoAmIWords(Cast.PREFIX)
            .of(speaker, new Asked(desk, audience, Presence.unknown(), NOON));
    return String.join("\n", message.lines());
  }

  @Test
  void aMemberReadsTeamsAndDuties() {
    assertThat(says(Cast.speaker(DANA), Cast.desk())).isEqualTo("you are dana: sre (root, admin)");
    assertThat(says(Cast.speaker(ROBIN), Cast.desk()))
        .isEqualTo("you are robin: releng (backup of sre)");
    assertThat(says(Cast.speaker(new MemberId("mika")), Cast.desk()))
        .isEqualTo("you are mika: em (manages mediawiki)");
    assertThat(says(Cast.speaker(Cast.EVE), Cast.desk())).isEqualTo("you are eve: on no team");
  }

  @Test
  void awayIsSaidWithTheWayBack() {
    var desk = Cast.desk();
    var until = Optional.of(NOON.plusSeconds(3600));
    var away =
        new Desk(
            desk.mark(),
            desk.setting(),
            desk.deploys(),
            desk.maintenances(),
            desk.tombstones(),
            desk.work(),
            new TreeMap<>(Map.of("eve", new Desk.Absence(until))));
    assertThat(says(Cast.speaker(Cast.EVE), away))
        .isEqualTo("you are eve: on no team; away until 13:00 UTC, to end that: !back");
  }

  @Test
  void linkedAccountsAndTeamsByRoleAreTold() {
    var eves = new Account("libera", "eve");
    var guest = new Account("discord", "445566");
    var other = new Account("discord", "445567");
    var code = LinkCode.find("7K-4M2Q-XD9T").orElseThrow().seal("salt");
    var roles = new TreeMap<String, SortedMap<String, Team>>();
    roles.put("libera", new TreeMap<>(Map.of("1", new Team("sre"), "2", new Team("releng"))));
    var desk = Cast.desk();
    for (Event event :
        List.of(
            new IdentityEvent.LinkApproved(guest, Cast.EVE, DANA),
            new IdentityEvent.LinkAsked(other, code, NOON.plusSeconds(60)),
            new IdentityEvent.LinkClaimed(other, Cast.EVE, NOON.plusSeconds(60)),
            new IdentityEvent.RolesAdopted(new Roles(roles)),
            new IdentityEvent.TeamsGranted(eves, Set.of(new Team("sre"), new Team("releng"))),
            new IdentityEvent.TeamsGranted(
                new Account("libera", "dana"), Set.of(new Team("sre"))))) {
      long next = desk.mark().sequence() + 1;
      desk =
          Evolution.evolve(
              desk, new Recorded(next, NOON, Cast.speaker(DANA), Optional.empty(), event));
    }
    assertThat(says(Cast.speaker(Cast.EVE), desk))
        .isEqualTo(
            "you are eve: releng, sre (releng, sre by role); linked: discord/445566; waiting for"
                + " an admin: discord/445567");
    assertThat(says(Cast.speaker(DANA), desk))
        .as("a team that the people file names too")
        .isEqualTo("you are dana: sre (root, admin)");
    assertThat(says(new Speaker.Stranger("nick", Optional.of(other)), desk))
        .isEqualTo(
            "the people file does not know the account discord/445567; an admin (dana) has to say"
                + " !link-approve eve");
  }

  @Test
  void strangersReadWhatToDo() {
    assertThat(says(new Speaker.Stranger("nick", Optional.empty()), Cast.desk()))
        .isEqualTo(
            "I cannot tell who you are; log in to your account on this network (/msg NickServ"
                + " help), then ask again");
    assertThat(
            says(
                new Speaker.Stranger("nick", Optional.of(new Account("libera", "x"))), Cast.desk()))
        .isEqualTo(
            "the people file does not know the account libera/x; ask an admin to add it to"
                + " people.conf (dana), or if I know you by another account say !link");
    assertThat(
            says(
                new Speaker.Stranger(
                    "nick", Optional.empty(), Optional.of(Speaker.Standing.UNVOUCHED)),
                Cast.desk()))
        .isEqualTo(
            "libera does not tell me who is logged in (no account-tag), so I take no commands"
                + "; go on elsewhere, and tell whoever runs me");
  }
}
