package signalbox.chat.irc.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the tests stand on has to stand itself. */
class PeersTest {
  @TempDir private Path folder;

  static Stream<Habits> habits() {
    return Stream.of(Habits.SOLANUM, Habits.ERGO, Habits.INSPIRCD);
  }

  @ParameterizedTest
  @MethodSource("habits")
  void aPersonLogsInAtEveryKindOfServer(Habits habits) {
    StandIn server = new StandIn(habits).withAccount("dana", "secret");
    Puppet sam = server.meets("sam", "sam").joins("#ops");
    try (var peer = ScriptedPeer.of(server);
        Person dana =
            Person.named("dana").logsIn("dana", "secret").enters(Door.plain(peer.port()))) {
      dana.joins("#ops");
      sam.says("#ops", "hello there");
      assertThat(dana.hears("#ops", "hello").account()).isEqualTo("sam");
      dana.says("#ops", "hello too");
      assertThat(dana.hears("#ops", "hello too").nick()).isEqualTo("dana");
    }
  }

  @Test
  void aWrongPasswordDoesNotLogIn() {
    StandIn server = new StandIn(Habits.SOLANUM).withAccount("dana", "secret");
    try (var peer = ScriptedPeer.of(server)) {
      assertThatThrownBy(
              () -> Person.named("x").logsIn("dana", "wrong").enters(Door.plain(peer.port())))
          .hasMessageContaining("904");
    }
  }

  @Test
  void whatSomebodyElseSaysCarriesTheAccountOfThatMomentOnly() {
    StandIn server = new StandIn(Habits.ERGO);
    Puppet sam = server.meets("sam", "sam").joins("#ops");
    try (var peer = ScriptedPeer.of(server);
        Person dana = Person.named("dana").enters(Door.plain(peer.port()))) {
      dana.joins("#ops");
      sam.logsOut();
      dana.expect("ACCOUNT", heard -> heard.is("ACCOUNT") && heard.param(0).equals("*"));
      sam.says("#ops", "now without");
      assertThat(dana.hears("#ops", "now without").account()).isEmpty();
    }
  }

  @Test
  void aServerThatSplitsSaysSoInItsOwnWay() {
    StandIn server = new StandIn(Habits.INSPIRCD);
    Puppet sam = server.meets("sam", "sam").joins("#ops");
    try (var peer = ScriptedPeer.of(server);
        Person dana = Person.named("dana").enters(Door.plain(peer.port()))) {
      dana.joins("#ops");
      server.splits(sam);
      dana.expect("BATCH", heard -> heard.is("BATCH") && heard.param(1).equals("netsplit"));
      Heard quit = dana.expect("QUIT", heard -> heard.is("QUIT"));
      assertThat(quit.tags()).containsKey("batch");
      assertThat(quit.last()).isEqualTo("hub.inspircd.test leaf.hub.inspircd.test");
      server.heals(sam);
      dana.expect("JOIN", heard -> heard.is("JOIN") && heard.nick().equals("sam"));
    }
  }

  @Test
  void longLinesAreCutOrRefused() {
    String words = "x".repeat(600);
    try (var cutting = ScriptedPeer.of(new StandIn(Habits.SOLANUM));
        var refusing = ScriptedPeer.of(new StandIn(Habits.ERGO));
        Person dana = Person.named("dana").enters(Door.plain(cutting.port()));
        Person sam = Person.named("sam").enters(Door.plain(refusing.port()))) {
      dana.says("#ops", words);
      Heard echo = dana.hears("#ops", "xxx");
      assertThat(echo.raw().substring(echo.raw().indexOf(":dana!"))).hasSize(510);
      sam.says("#ops", words);
      sam.expect("417", heard -> heard.is("417"));
    }
  }

  @Test
  void whoSpeaksTooFastIsDroppedOrThrownOut() {
    StandIn server = new StandIn(Habits.SOLANUM).with(new Flood(50, 3));
    try (var peer = ScriptedPeer.of(server);
        Person dana = Person.named("dana").enters(Door.plain(peer.port()))) {
      dana.joins("#ops");
      for (int i = 0; i < 20; i++) {
        dana.says("#ops", "line " + i);
      }
      dana.catchesUp();
      assertThat(dana.allSaidTo("#ops")).hasSize(3);
      for (int i = 0; i < 60; i++) {
        dana.says("#ops", "line " + i);
      }
      dana.expect("ERROR", heard -> heard.is("ERROR") && heard.last().contains("Excess Flood"));
      dana.wire().expectEnd();
    }
  }

  @Test
  void aScriptIsFollowedLineByLineOverTls() {
    Identity identity = Identity.selfSigned("localhost");
    try (var peer = ScriptedPeer.silent(identity)) {
      Wire visitor = new Wire(Door.tls(peer.port(), Identity.anonymous()).enter(), (_, _) -> {});
      Wire guest = peer.expectGuest();
      visitor.send("CAP LS 302");
      guest.expect("CAP LS", line -> line.equals("CAP LS 302"));
      guest.send("PING :1");
      visitor.expect("PING", line -> line.equals("PING :1"));
      guest.reset();
      visitor.expectEnd();
    }
  }

  @Test
  void anAuthoritySignsServersOfAnyName() throws GeneralSecurityException {
    Identity authority = Identity.authority("house");
    Identity server = authority.signs("evil.example");
    server.certificate().verify(authority.certificate().getPublicKey());
    assertThat(server.certificate().getIssuerX500Principal())
        .isEqualTo(authority.certificate().getSubjectX500Principal());
    assertThat(server.writeBoth(folder.resolve("both.pem")))
        .content()
        .contains("BEGIN CERTIFICATE", "BEGIN PRIVATE KEY");
    assertThat(server.fingerprint()).hasSize(64);
  }

  @Test
  void aProxyStallsWithoutAWordAndPassesOn() {
    try (var peer = ScriptedPeer.of(new StandIn(Habits.SOLANUM));
        var proxy = new Proxy(peer.port());
        Person dana = Person.named("dana").enters(Door.plain(proxy.port()))) {
      dana.catchesUp();
      proxy.stall();
      dana.sends("PING held-up");
      try (Person other = Person.named("sam").enters(Door.plain(proxy.port()))) {
        other.catchesUp();
      }
      assertThat(dana.wire().lines().all()).noneMatch(line -> line.contains("held-up"));
      assertThat(dana.wire().lines().hasEnded()).isFalse();
      proxy.pass();
      dana.expect("what was held up", heard -> heard.last().equals("held-up"));
    }
  }

  @Test
  void aProxyCutsInTheMiddleResetsDelaysAndRefuses() {
    try (var peer = ScriptedPeer.of(new StandIn(Habits.SOLANUM));
        var proxy = new Proxy(peer.port())) {
      Person dana = Person.named("dana").enters(Door.plain(proxy.port()));
      proxy.cutAfter(10);
      dana.sends("PING twenty-bytes-and-more");
      dana.wire().expectEnd();
      Person sam = Person.named("sam").enters(Door.plain(proxy.port()));
      proxy.reset();
      sam.wire().expectEnd();
      proxy.slowDownBy(Duration.ofMillis(20));
      try (Person tyler = Person.named("tyler").enters(Door.plain(proxy.port()))) {
        tyler.catchesUp();
      }
      proxy.refuse();
      assertThatThrownBy(() -> Person.named("robin").enters(Door.plain(proxy.port())))
          .isInstanceOf(AssertionError.class);
      assertThat(proxy.accepted()).isEqualTo(3);
    }
  }
}
