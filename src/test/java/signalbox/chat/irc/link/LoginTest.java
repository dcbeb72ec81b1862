package signalbox.chat.irc.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import signalbox.chat.irc.login.Sasl;
import signalbox.chat.irc.peer.Habits;
import signalbox.chat.irc.peer.ScriptedPeer;
import signalbox.chat.irc.peer.StandIn;
import signalbox.chat.irc.peer.Wire;

/** No SASL, no session: whatever goes wrong, the link stays out, and for long. */
class LoginTest {
  private final Listening ear = new Listening();

  @Test
  void aWrongPasswordIsNotTriedAgainSoon() {
    StandIn server = new StandIn(Habits.SOLANUM).withAccount("signalbox", "open sesame");
    try (var peer = ScriptedPeer.of(server);
        var _ =
            Link.to(peer.port())
                .loggingIn(new Sasl.Plain("signalbox", "open barley"))
                .with(longAfterRefusal())
                .open(ear)) {
      assertThat(ear.expectUnreachable()).contains("904");
      Wire guest = peer.expectGuest();
      guest.expect("QUIT", line -> line.startsWith("QUIT"));
      assertThat(peer.guests()).isEqualTo(1);
    }
  }

  @Test
  void theServersPasswordIsSaidFirstAndWhole() {
    try (var peer = ScriptedPeer.of(new StandIn(Habits.SOLANUM));
        var _ = Link.to(peer.port()).withPassword("two words").open(ear)) {
      ear.expectUp();
      assertThat(peer.expectGuest().all())
          .startsWith(
              "CAP LS 302", "PASS :two words", "NICK signalbox", "USER bot 8 * :Signalbox, a test");
    }
  }

  @Test
  void aServerOfOldIsFineWithoutSasl() {
    try (var peer = ScriptedPeer.silent();
        var _ = Link.to(peer.port()).open(ear)) {
      Wire guest = peer.expectGuest();
      guest.expect("CAP", line -> line.startsWith("CAP LS"));
      guest.send(":old.test 421 * CAP :Unknown command");
      guest.expect("USER", line -> line.startsWith("USER"));
      guest.send(":old.test 001 signalbox :Welcome");
      guest.send(":old.test 005 signalbox CASEMAPPING=ascii NICKLEN=9 :are supported");
      guest.send(":old.test 422 signalbox :no message of today");
      Session session = ear.expectUp();
      assertThat(session.capabilities()).isEmpty();
      assertThat(session.has("account-tag")).isFalse();
      assertThat(session.isupport().nickLength()).isEqualTo(9);
    }
  }

  @Test
  void aServerOfOldIsLeftWithSasl() {
    try (var peer = ScriptedPeer.silent();
        var _ = Link.to(peer.port()).loggingIn().open(ear)) {
      Wire guest = peer.expectGuest();
      guest.expect("CAP", line -> line.startsWith("CAP LS"));
      guest.send(":old.test 421 * CAP :Unknown command");
      guest.expect("QUIT", line -> line.startsWith("QUIT"));
      assertThat(ear.expectUnreachable()).contains("no SASL");
      assertThat(guest.all()).noneMatch(line -> line.startsWith("AUTHENTICATE"));
    }
  }

  @Test
  void aServerThatDoesNotAnswerCapIsLeftWithSasl() {
    try (var peer = ScriptedPeer.silent();
        var _ = Link.to(peer.port()).loggingIn().open(ear)) {
      Wire guest = peer.expectGuest();
      guest.expect("USER", line -> line.startsWith("USER"));
      guest.send(":old.test 001 signalbox :Welcome");
      guest.expect("QUIT", line -> line.startsWith("QUIT"));
      assertThat(ear.expectUnreachable()).contains("without SASL");
    }
  }

  @Test
  void aServerThatSaysNothingIsLeftInTime() {
    Times times = Link.to(1).times();
    var hasty =
        new Times(
            times.pingEvery(),
            times.deadAfter(),
            times.connect(),
            Duration.ofMillis(50),
            times.pauses(),
            times.nickEvery(),
            times.quit());
    try (var peer = ScriptedPeer.silent();
        var _ = Link.to(peer.port()).with(hasty).open(ear)) {
      assertThat(ear.expectUnreachable()).contains("no login in time");
      peer.expectGuest().expectEnd();
      peer.expectGuest();
    }
  }

  @Test
  void anErrorBeforeLoginIsARefusal() {
    try (var peer = ScriptedPeer.silent();
        var _ = Link.to(peer.port()).with(longAfterRefusal()).open(ear)) {
      Wire guest = peer.expectGuest();
      guest.expect("USER", line -> line.startsWith("USER"));
      guest.send("ERROR :Closing Link: (too \u0003many connections)");
      assertThat(ear.expectUnreachable()).endsWith("(too  many connections)");
      guest.expectEnd();
      assertThat(peer.guests()).isEqualTo(1);
    }
  }

  @Test
  void aNickThatIsTakenIsFollowedByOthersAndTheyAreFew() {
    try (var peer = ScriptedPeer.silent();
        var _ = Link.to(peer.port()).with(longAfterRefusal()).open(ear)) {
      Wire guest = peer.expectGuest();
      String nick = "signalbox";
      for (int i = 0; i < 7; i++) {
        guest.send(":irc.test 433 * " + nick + " :Nickname is already in use");
        nick = guest.expect("another nick", line -> line.startsWith("NICK ")).substring(5);
        if (nick.equals("signalbox")) {
          nick = guest.expect("another nick", line -> line.startsWith("NICK ")).substring(5);
        }
      }
      guest.send(":irc.test 433 * " + nick + " :Nickname is already in use");
      assertThat(ear.expectUnreachable()).contains("none of our nicks");
      assertThat(guest.all()).doesNotHaveDuplicates();
    }
  }

  @Test
  void aMechanismThatIsNotOfferedIsNotTried() {
    try (var peer = ScriptedPeer.silent();
        var _ = Link.to(peer.port()).loggingIn(new Sasl.External()).open(ear)) {
      Wire guest = peer.expectGuest();
      guest.send(":irc.test CAP * LS * :multi-prefix account-tag");
      guest.send(":irc.test CAP * LS :sasl=PLAIN,SCRAM-SHA-256");
      guest.expect("REQ", line -> line.equals("CAP REQ :account-tag multi-prefix sasl"));
      guest.send(":irc.test CAP * ACK :account-tag multi-prefix sasl");
      guest.expect("QUIT", line -> line.startsWith("QUIT"));
      assertThat(ear.expectUnreachable()).contains("only PLAIN,SCRAM-SHA-256", "not EXTERNAL");
    }
  }

  private static Times longAfterRefusal() {
    Times times = Link.to(1).times();
    Pauses quick = times.pauses();
    return new Times(
        times.pingEvery(),
        times.deadAfter(),
        times.connect(),
        times.login(),
        new Pauses(quick.shortest(), quick.longest(), Duration.ofMinutes(5)),
        times.nickEvery(),
        times.quit());
  }
}
