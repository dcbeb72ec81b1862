package signalbox.chat.irc.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import signalbox.chat.irc.peer.Habits;
import signalbox.chat.irc.peer.Identity;
import signalbox.chat.irc.peer.Proxy;
import signalbox.chat.irc.peer.ScriptedPeer;
import signalbox.chat.irc.peer.StandIn;
import signalbox.chat.irc.peer.Wire;
import signalbox.chat.irc.socket.Tls;

/** Whatever becomes of a connection, there is another one. */
class ReconnectTest {
  private final Listening ear = new Listening();
  private final StandIn server = new StandIn(Habits.SOLANUM);

  @Test
  void fiftyConnectionsLeaveNoThreadBehind() throws InterruptedException {
    Set<Thread> before = threads();
    try (var peer = ScriptedPeer.of(server)) {
      IrcLink link = Link.to(peer.port()).open(ear);
      for (int i = 0; i < 50; i++) {
        ear.expectUp();
        peer.expectGuest().reset();
        ear.expectDown();
      }
      ear.expectUp();
      assertThat(threads()).hasSizeLessThanOrEqualTo(before.size() + 3);
      link.close();
    }
    for (Thread left : threads()) {
      assertThat(before.contains(left) || left.join(Wire.PATIENCE)).as(left.getName()).isTrue();
    }
  }

  /** The JDK's own come and go. */
  private static Set<Thread> threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(it -> !it.getName().matches("(ForkJoinPool|VirtualThread|Common|Master).*"))
        .collect(Collectors.toSet());
  }

  @Test
  void oneServerAfterTheOtherIsTried() throws IOException {
    int nobody = portOfNobody();
    try (var peer = ScriptedPeer.of(server);
        var _ = Link.to(nobody, nobody, peer.port()).open(ear)) {
      assertThat(ear.expectUnreachable()).contains("refused");
      ear.expectUnreachable();
      ear.expectUp();
    }
  }

  @Test
  void aHostThatDoesNotExistIsNotTheEnd() {
    try (var _ = Link.to(new Server("nowhere.invalid", 6667)).open(ear)) {
      assertThat(ear.expectUnreachable()).contains("no such host");
      ear.expectUnreachable();
    }
  }

  @Test
  void aServerThatGoesDownIsComeBackTo() {
    var peer = ScriptedPeer.of(server);
    try (var _ = Link.to(peer.port()).open(ear)) {
      ear.expectUp();
      server.sends("ERROR :Closing Link: (server going down)");
      assertThat(ear.expectDown()).contains("server going down");
      peer.close();
      ear.expectUnreachable();
      try (var _ = ScriptedPeer.of(new StandIn(Habits.SOLANUM), peer.port())) {
        ear.expectUp();
      }
    }
  }

  @Test
  void aConnectionThatStallsIsFoundAndReplaced() {
    try (var peer = ScriptedPeer.of(server);
        var proxy = new Proxy(peer.port());
        var _ = Link.to(proxy.port()).watchful().open(ear)) {
      ear.expectUp();
      ear.expect("heard PONG");
      proxy.stall();
      assertThat(ear.expectDown()).contains("no sign of life");
      ear.expectUp();
      proxy.expectAccepted(2);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aConnectionThatTakesNoMoreBytesIsCutThoughAWriteHangsOnIt(
      boolean isEncrypted, @TempDir Path folder) throws IOException {
    var identity = Identity.selfSigned("localhost");
    var trusting =
        new Tls(Optional.of(identity.writeCertificate(folder.resolve("it.pem"))), Optional.empty());
    try (var deaf = isEncrypted ? DeafServer.encrypted(identity) : DeafServer.plain()) {
      Link plain = Link.to(deaf.port()).watchful();
      try (var _ = (isEncrypted ? plain.by(trusting) : plain).open(ear)) {
        ear.expectUp();
        assertThat(ear.expectDown()).contains("no sign of life");
        ear.expectUp();
      }
    }
  }

  @Test
  void aResetIsComeBackFrom() {
    try (var peer = ScriptedPeer.of(server);
        var proxy = new Proxy(peer.port());
        var _ = Link.to(proxy.port()).open(ear)) {
      ear.expectUp();
      proxy.reset();
      ear.expectDown();
      ear.expectUp();
    }
  }

  private static int portOfNobody() throws IOException {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return taken.getLocalPort();
    }
  }
}
