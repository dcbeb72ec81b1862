package signalbox.chat.irc.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import signalbox.chat.irc.peer.Habits;
import signalbox.chat.irc.peer.Puppet;
import signalbox.chat.irc.peer.ScriptedPeer;
import signalbox.chat.irc.peer.StandIn;
import signalbox.chat.irc.peer.Wire;

/** One link against a server of the test. */
class IrcLinkTest {
  private final Listening ear = new Listening();

  static Stream<Habits> habits() {
    return Stream.of(Habits.SOLANUM, Habits.ERGO, Habits.INSPIRCD);
  }

  private static StandIn server(Habits habits) {
    return new StandIn(habits).withAccount("signalbox", "open sesame");
  }

  @ParameterizedTest
  @MethodSource("habits")
  void logsInAtEveryKindOfServer(Habits habits) {
    try (var peer = ScriptedPeer.of(server(habits));
        var link = Link.to(peer.port()).loggingIn().open(ear)) {
      Session session = ear.expectUp();
      assertThat(session.nick()).isEqualTo("signalbox");
      assertThat(session.account()).contains("signalbox");
      assertThat(session.capabilities()).contains("account-tag", "server-time", "sasl");
      assertThat(session.isupport().network()).isPresent();
      assertThat(link.session()).contains(session);
    }
  }

  @Test
  void everyLineAfterLoginIsHeardInTheOrderOfTheWire() {
    StandIn server = server(Habits.SOLANUM);
    Puppet dana = server.meets("dana", "dana").joins("#ops");
    try (var peer = ScriptedPeer.of(server);
        var _ = Link.to(peer.port()).open(ear)) {
      ear.expectUp().output().order("JOIN #ops");
      ear.expect("heard JOIN #ops");
      ear.expect("heard 366");
      for (int i = 0; i < 200; i++) {
        dana.says("#ops", "line " + i);
      }
      for (int i = 0; i < 200; i++) {
        ear.expect("heard PRIVMSG #ops line " + i);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"PING :tok", "PING tok", "PING :two words", "@t=1 :irc.test PING irc.test tok"})
  void everyPingIsAnsweredWithWhatItAsksFor(String ping) {
    try (var peer = ScriptedPeer.silent();
        var _ = Link.to(peer.port()).open(ear)) {
      Wire guest = peer.expectGuest();
      guest.expect("USER", line -> line.startsWith("USER "));
      guest.send(ping);
      String pong = ping.replaceFirst(".*PING", "PONG");
      guest.expect(pong, line -> line.replace(":", "").equals(pong.replace(":", "")));
    }
  }

  @Test
  void anyBytesAreReadAndTooLongLinesAreLeftOut() {
    StandIn server = server(Habits.SOLANUM);
    try (var peer = ScriptedPeer.of(server);
        var _ = Link.to(peer.port()).open(ear)) {
      ear.expectUp();
      Wire guest = peer.expectGuest();
      guest.send(":dana!d@h PRIVMSG #ops :" + "x".repeat(20_000));
      guest.sendBytes(":dana!d@h PRIVMSG #ops :caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
      assertThat(ear.expect("heard PRIVMSG")).isEqualTo("heard PRIVMSG #ops caf\ufffd");
      guest.sendBytes(
          "\r\n\n:\r@\r \r\0\r:irc.test 999 signalbox odd\r".getBytes(StandardCharsets.UTF_8));
      ear.expect("heard 999 signalbox odd");
      String tags = "@" + "k".repeat(8_100) + "=v;account=dana ";
      guest.send(tags + ":dana!d@h PRIVMSG #ops :with many tags");
      ear.expect("heard PRIVMSG #ops with many tags");
    }
  }

  @Test
  void aCapabilityThatIsTakenBackIsGoneAtOnceAndAskedForAgainWhenItIsBack() {
    StandIn server = server(Habits.SOLANUM);
    try (var peer = ScriptedPeer.of(server);
        var _ = Link.to(peer.port()).open(ear)) {
      Session session = ear.expectUp();
      Wire guest = peer.expectGuest();
      assertThat(session.has("account-tag")).isTrue();
      guest.send(":irc.test CAP signalbox DEL :account-tag");
      ear.expect("heard CAP signalbox DEL");
      assertThat(session.has("account-tag")).isFalse();
      guest.send(":irc.test CAP signalbox NEW :account-tag=x draft/unknown");
      guest.expect("a request", line -> line.equals("CAP REQ :account-tag"));
      ear.expect("heard CAP signalbox ACK");
      assertThat(session.has("account-tag")).isTrue();
    }
  }

  @Test
  void nothingIsAnsweredToStrangers() {
    StandIn server = server(Habits.SOLANUM);
    Puppet stranger = server.meets("mallory", "");
    try (var peer = ScriptedPeer.of(server);
        var _ = Link.to(peer.port()).open(ear)) {
      ear.expectUp();
      Wire guest = peer.expectGuest();
      for (String ctcp : new String[] {"VERSION", "PING 1", "TIME", "FINGER", "DCC SEND x 1 2 3"}) {
        stranger.says("signalbox", "\u0001" + ctcp + "\u0001");
      }
      guest.send("PING :after");
      guest.expect("PONG", line -> line.startsWith("PONG") && line.contains("after"));
      assertThat(guest.all()).noneMatch(line -> line.startsWith("NOTICE"));
    }
  }

  @Test
  void weKnowHowOthersSeeUs() {
    StandIn server = server(Habits.SOLANUM);
    try (var peer = ScriptedPeer.of(server);
        var _ = Link.to(peer.port()).open(ear)) {
      Session session = ear.expectUp();
      Wire guest = peer.expectGuest();
      session.output().order("JOIN #ops");
      ear.expect("heard JOIN");
      assertThat(session.self().orElseThrow().host()).contains("bot.example");
      guest.send(":signalbox!~bot@bot.example CHGHOST bot cloak/signalbox");
      ear.expect("heard CHGHOST");
      assertThat(session.self().orElseThrow().host()).contains("cloak/signalbox");
      guest.send(":irc.test 396 signalbox other/cloak :is now your hidden host");
      ear.expect("heard 396");
      assertThat(session.self().orElseThrow().host()).contains("other/cloak");
      guest.send(":Signalbox!~bot@bot.example NICK :Guest17");
      ear.expect("heard NICK");
      assertThat(session.nick()).isEqualTo("Guest17");
      assertThat(session.self().orElseThrow().nick()).isEqualTo("Guest17");
    }
  }

  @Test
  void closingQuitsAndTellsOnce() {
    StandIn server = server(Habits.SOLANUM);
    try (var peer = ScriptedPeer.of(server)) {
      IrcLink link = Link.to(peer.port()).open(ear);
      ear.expectUp();
      link.close();
      Wire guest = peer.expectGuest();
      guest.expect("QUIT", line -> line.startsWith("QUIT :"));
      guest.expectEnd();
      assertThat(ear.all()).filteredOn(it -> it.startsWith("down")).hasSize(1);
      assertThat(ear.all()).noneMatch(it -> it.startsWith("unreachable"));
      assertThat(link.session()).isEmpty();
    }
  }

  @Test
  void aSessionThatIsClosedComesAgain() {
    try (var peer = ScriptedPeer.of(server(Habits.SOLANUM));
        var _ = Link.to(peer.port()).open(ear)) {
      ear.expectUp().close("for a test\r\nJOIN #evil");
      assertThat(ear.expectDown()).startsWith("down for a test");
      assertThat(peer.expectGuest().all()).contains("QUIT :for a test  JOIN #evil");
      ear.expectUp();
    }
  }

  @Test
  void aFaultInHearingEndsTheConnectionAndNotTheLink() {
    StandIn server = server(Habits.SOLANUM);
    Puppet dana = server.meets("dana", "dana");
    var faulty =
        new Listening() {
          @Override
          public void heard(Session session, signalbox.chat.irc.wire.IrcLine line) {
            super.heard(session, line);
            if (line.last().equals("break")) {
              throw new NoSuchFieldError("of a library that is too new");
            }
          }
        };
    try (var peer = ScriptedPeer.of(server);
        var _ = Link.to(peer.port()).open(faulty)) {
      faulty.expectUp();
      dana.says("signalbox", "break");
      assertThat(faulty.expectDown()).contains("NoSuchFieldError");
      faulty.expectUp();
    }
  }
}
