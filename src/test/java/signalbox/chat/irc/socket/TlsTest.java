package signalbox.chat.irc.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import signalbox.chat.irc.peer.Identity;

/** Whom a connection believes, and what it shows. */
class TlsTest {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /** Keys take long to make: each is made once. */
  @TempDir private static Path folder;

  private static Identity authority;
  private static Identity signed;
  private static Identity signedForAnother;
  private static Identity signedByAnother;
  private static Identity pinned;
  private static Identity signedByPinned;
  private static final Map<String, Path> OWN = new HashMap<>();

  @BeforeAll
  static void makeKeys() throws IOException {
    authority = Identity.authority("house");
    signed = authority.signs("localhost");
    signedForAnother = authority.signs("evil.example");
    signedByAnother = Identity.authority("house").signs("localhost");
    pinned = Identity.selfSigned("irc.example");
    signedByPinned = pinned.signs("localhost");
    for (String kind : List.of("RSA", "EC", "Ed25519")) {
      OWN.put(kind, OwnCertificate.in(folder, kind));
    }
  }

  private static Tls trusting(Identity identity) {
    return new Tls(
        Optional.of(identity.writeCertificate(folder.resolve("trust.pem"))), Optional.empty());
  }

  private static Tls trustingAndShowing(Identity trusted, Path own) {
    return new Tls(trusting(trusted).trusted(), Optional.of(own));
  }

  private static Socket dial(Handshakes server, String host, Tls tls) throws IOException {
    return new Dialler(host, Optional.of(tls), PATIENCE, _ -> {})
        .createSocket(InetAddress.getLoopbackAddress(), server.port(), null, 0);
  }

  private static void refuses(Handshakes server, String host, Tls tls) {
    assertThatThrownBy(() -> dial(server, host, tls)).isInstanceOf(IOException.class);
  }

  @Test
  void believesAnAuthorityAboutTheNameThatWasAskedFor() throws IOException {
    try (var server = new Handshakes(signed);
        var _ = dial(server, "localhost", trusting(authority))) {
      assertThat(server.guest())
          .returns("TLSv1.3", Guest::protocol)
          .returns(Optional.of("localhost"), Guest::calledFor);
    }
  }

  @Test
  void believesNoAuthorityAboutAnotherName() throws IOException {
    try (var server = new Handshakes(signedForAnother)) {
      refuses(server, "localhost", trusting(authority));
    }
  }

  @Test
  void believesNoOtherAuthority() throws IOException {
    try (var server = new Handshakes(signedByAnother)) {
      refuses(server, "localhost", trusting(authority));
    }
  }

  @Test
  void theSystemBelievesNobodyOfOurs() throws IOException {
    try (var server = new Handshakes(pinned)) {
      refuses(server, "localhost", new Tls(Optional.empty(), Optional.empty()));
    }
  }

  @Test
  void believesThePinnedCertificateUnderAnyName() throws IOException {
    try (var server = new Handshakes(pinned);
        var _ = dial(server, "localhost", trusting(pinned))) {
      assertThat(server.guest().certificates()).isEmpty();
    }
  }

  @Test
  void believesNoOtherCertificateThanThePinnedOneWhateverItsName() throws IOException {
    try (var server = new Handshakes(signed)) {
      refuses(server, "localhost", trusting(pinned));
    }
  }

  @Test
  void aPinnedServerVouchesForNobody() throws IOException {
    try (var server = new Handshakes(signedByPinned)) {
      refuses(server, "localhost", trusting(pinned));
    }
  }

  @Test
  void speaksAlsoTheProtocolBeforeTheNewestAndNothingOlder() throws IOException {
    try (var server = new Handshakes(pinned, "TLSv1.2");
        var _ = dial(server, "localhost", trusting(pinned))) {
      assertThat(server.guest().protocol()).isEqualTo("TLSv1.2");
    }
  }

  @Test
  void anAddressIsNoNameToCallFor() throws IOException {
    try (var server = new Handshakes(signed);
        var _ = dial(server, "127.0.0.1", trusting(authority))) {
      assertThat(server.guest().calledFor()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"RSA", "EC", "Ed25519"})
  void showsOurCertificateWhateverItsKey(String kind)
      throws IOException, CertificateEncodingException {
    Path own = OWN.get(kind);
    try (var server = new Handshakes(pinned);
        var _ = dial(server, "localhost", trustingAndShowing(pinned, own))) {
      assertThat(server.guest().certificates())
          .containsExactly(Pem.read(own).certificates().getFirst().getEncoded());
    }
  }

  @Test
  void showsOurCertificateInTheOlderProtocolToo() throws IOException {
    try (var server = new Handshakes(pinned, "TLSv1.2");
        var _ = dial(server, "localhost", trustingAndShowing(pinned, OWN.get("EC")))) {
      assertThat(server.guest().certificates()).hasSize(1);
    }
  }

  @Test
  void aFileThatIsNotWhatItShouldBeIsSaidSoWithoutItsContents() throws IOException {
    Path missing = folder.resolve("missing.pem");
    Path empty = Files.writeString(folder.resolve("empty.pem"), "nothing here");
    Path old =
        Files.writeString(
            folder.resolve("old.pem"),
            "-----BEGIN RSA PRIVATE KEY-----\nc2VjcmV0\n-----END RSA PRIVATE KEY-----\n");
    Path broken =
        Files.writeString(
            folder.resolve("broken.pem"),
            "-----BEGIN PRIVATE KEY-----\nc2VjcmV0\n-----END PRIVATE KEY-----\n");
    Path certificateOnly = pinned.writeCertificate(folder.resolve("alone.pem"));
    assertThat(faultOf(missing)).endsWith("missing.pem cannot be read");
    assertThat(faultOf(empty)).endsWith("empty.pem holds no private key");
    assertThat(faultOf(old)).contains("openssl pkcs8 -topk8").doesNotContain("c2VjcmV0");
    assertThat(faultOf(broken)).contains("neither RSA, EC nor EdDSA").doesNotContain("c2VjcmV0");
    assertThat(faultOf(certificateOnly)).endsWith("holds no private key");
    assertThatThrownBy(() -> new Tls(Optional.of(empty), Optional.empty()).context())
        .hasMessageEndingWith("empty.pem holds no certificate");
  }

  @ParameterizedTest
  @ValueSource(strings = {"RSA", "EC"})
  void aKeyOfAnotherCertificateIsFoundOut(String kind) throws IOException {
    String certificate = Files.readString(pinned.writeBoth(folder.resolve("both.pem")));
    String key = Files.readString(OWN.get(kind));
    Path mixed =
        Files.writeString(
            folder.resolve("mixed.pem"),
            certificate.substring(0, certificate.indexOf("-----BEGIN PRIVATE"))
                + key.substring(key.indexOf("-----BEGIN PRIVATE")));
    assertThat(faultOf(mixed)).endsWith("holds a key that is not of its first certificate");
  }

  private static String faultOf(Path own) {
    try {
      new Tls(Optional.empty(), Optional.of(own)).context();
      return "no fault";
    } catch (IOException fault) {
      return String.valueOf(fault.getMessage());
    }
  }

  @Test
  void everySocketIsKnownBeforeItConnectsSoThatItCanBeClosed() {
    List<Socket> known = new ArrayList<>();
    var dialler =
        new Dialler(
            "localhost",
            Optional.empty(),
            PATIENCE,
            socket -> {
              known.add(socket);
              try {
                socket.close();
              } catch (IOException fault) {
                throw new IllegalStateException(fault);
              }
            });
    assertThatThrownBy(() -> dialler.createSocket("localhost", 1)).isInstanceOf(IOException.class);
    assertThat(known).hasSize(1);
    assertThat(dialler.fault()).isPresent();
  }
}
