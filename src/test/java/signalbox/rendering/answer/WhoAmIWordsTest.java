package signalbox.rendering.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.rendering.Cast.DANA;
import static signalbox.rendering.Cast.NOON;
import static signalbox.rendering.Cast.ROBIN;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import signalbox.domain.Account;
import signalbox.domain.MemberId;
import signalbox.domain.Presence;
import signalbox.domain.Speaker;
import signalbox.domain.desk.Desk;
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
            desk.tombstones(),
            desk.work(),
            new TreeMap<>(Map.of("eve", new Desk.Absence(until))));
    assertThat(says(Cast.speaker(Cast.EVE), away))
        .isEqualTo("you are eve: on no team; away until 13:00 UTC, to end that: !back");
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
                + " people.conf (dana)");
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
