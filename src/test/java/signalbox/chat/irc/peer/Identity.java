package signalbox.chat.irc.peer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

/** A key and its certificate, made on the spot for a test. */
public final class Identity {
  private static final int LINE_OF_PEM = 64;
  private static final int BITS = 2048;
  private static final Duration VALID = Duration.ofDays(30);
  private static final AtomicLong SERIALS = new AtomicLong(System.nanoTime() >>> 1);

  private final String name;
  private final KeyPair keys;
  private final List<X509Certificate> chain;

  private Identity(String name, KeyPair keys, List<X509Certificate> chain) {
    this.name = name;
    this.keys = keys;
    this.chain = chain;
  }

  /** One that has signed itself, for this host name, such as "localhost". */
  public static Identity selfSigned(String name) {
    KeyPair keys = newKeys();
    var request = new Request(name, keys, false);
    return new Identity(name, keys, List.of(request.signedBy(name, keys)));
  }

  /** One that may sign others. */
  public static Identity authority(String name) {
    KeyPair keys = newKeys();
    var request = new Request(name, keys, true);
    return new Identity(name, keys, List.of(request.signedBy(name, keys)));
  }

  /** One for that host name which this authority has signed. */
  public Identity signs(String host) {
    KeyPair theirs = newKeys();
    List<X509Certificate> theirChain = new ArrayList<>();
    theirChain.add(new Request(host, theirs, false).signedBy(name, keys));
    theirChain.addAll(chain);
    return new Identity(host, theirs, theirChain);
  }

  private static KeyPair newKeys() {
    return ask(() -> {
      // RSA, since GnuTLS reads no elliptic key in the form in which Java writes it.
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(BITS);
      return generator.generateKeyPair();
    });
  }

  public X509Certificate certificate() {
    return chain.getFirst();
  }

  /** The SHA-256 of the certificate in lower-case hexadecimal, as services keep it. */
  public String fingerprint() {
    return ask(() ->
        HexFormat.of()
            .formatHex(MessageDigest.getInstance("SHA-256").digest(certificate().getEncoded())));
  }

  /** Writes the certificate, its chain after it. */
  public Path writeCertificate(Path file) {
    return write(file, certificatesInPem());
  }

  public Path writeKey(Path file) {
    return write(file, keyInPem());
  }

  /** Writes certificate and key into one file. */
  public Path writeBoth(Path file) {
    return write(file, certificatesInPem() + keyInPem());
  }

  /** For a server that shows this identity, or a client that does; it trusts whoever comes. */
  public SSLContext context() {
    return ask(() -> {
      KeyStore own = KeyStore.getInstance("PKCS12");
      own.load(null, null);
      own.setKeyEntry(name, keys.getPrivate(), new char[0], chain.toArray(X509Certificate[]::new));
      var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      managers.init(own, new char[0]);
      return contextOf(managers.getKeyManagers());
    });
  }

  /** For a client that shows nothing and trusts whoever it meets. */
  public static SSLContext anonymous() {
    return ask(() -> contextOf(new KeyManager[0]));
  }

  private static SSLContext contextOf(KeyManager[] keys)
      throws IOException, GeneralSecurityException {
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keys, new TrustManager[] {new Trusting()}, null);
    return context;
  }

  private String certificatesInPem() {
    return ask(() -> {
      var pem = new StringBuilder();
      for (X509Certificate one : chain) {
        pem.append(inPem("CERTIFICATE", one.getEncoded()));
      }
      return pem.toString();
    });
  }

  private String keyInPem() {
    return inPem("PRIVATE KEY", keys.getPrivate().getEncoded());
  }

  private static String inPem(String kind, byte[] der) {
    String body = Base64.getMimeEncoder(LINE_OF_PEM, new byte[] {'\n'}).encodeToString(der);
    return "-----BEGIN %s-----\n%s\n-----END %s-----\n".formatted(kind, body, kind);
  }

  private static Path write(Path file, String text) {
    return ask(() -> Files.writeString(file, text));
  }

  private static <T> T ask(Question<T> question) {
    try {
      return question.answer();
    } catch (IOException | GeneralSecurityException fault) {
      throw new IllegalStateException(fault);
    }
  }

  private interface Question<T> {
    T answer() throws IOException, GeneralSecurityException;
  }

  /** What a certificate shall say. */
  private record Request(String name, KeyPair keys, boolean maySign) {

    X509Certificate signedBy(String issuer, KeyPair issuerKeys) {
      return ask(() -> {
        byte[] content = contentFor(issuer);
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(issuerKeys.getPrivate());
        signature.update(content);
        byte[] whole = Der.sequence(content, algorithm(), Der.bits(signature.sign()));
        return (X509Certificate)
            CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(whole));
      });
    }

    private byte[] contentFor(String issuer) {
      Instant now = Instant.now();
      return Der.sequence(
          Der.tagged(0, Der.integer(2)),
          Der.integer(SERIALS.incrementAndGet()),
          algorithm(),
          named(issuer),
          Der.sequence(Der.time(now.minus(Duration.ofDays(1))), Der.time(now.plus(VALID))),
          named(name),
          keys.getPublic().getEncoded(),
          Der.tagged(3, Der.sequence(maySign ? constraints() : alternativeNames())));
    }

    /** sha256WithRSAEncryption. */
    private static byte[] algorithm() {
      return Der.sequence(Der.objectId(1, 2, 840, 113549, 1, 1, 11), Der.nothing());
    }

    private static byte[] named(String name) {
      return Der.sequence(Der.set(Der.sequence(Der.objectId(2, 5, 4, 3), Der.text(name))));
    }

    private static byte[] constraints() {
      return Der.sequence(
          Der.objectId(2, 5, 29, 19), Der.yes(), Der.octets(Der.sequence(Der.yes())));
    }

    private byte[] alternativeNames() {
      byte[] host = Der.marked(2, name.getBytes(StandardCharsets.US_ASCII));
      byte[] names =
          name.equals("localhost")
              ? Der.sequence(host, Der.marked(7, new byte[] {127, 0, 0, 1}))
              : Der.sequence(host);
      return Der.sequence(Der.objectId(2, 5, 29, 17), Der.octets(names));
    }
  }

  /** Believes everybody: what a test is about is never this side's judgement. */
  private static final class Trusting implements X509TrustManager {
    @Override
    public void checkClientTrusted(X509Certificate[] chain, String kind) {}

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String kind) {}

    @Override
    public X509Certificate[] getAcceptedIssuers() {
      return new X509Certificate[0];
    }
  }
}
