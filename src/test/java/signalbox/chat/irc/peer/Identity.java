package signalbox.chat.irc.peer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

/** A key and its certificate, made for a test by the JDK's own keytool. */
public final class Identity {
  private static final String PASSWORD = "changeit";
  private static final int LINE_OF_PEM = 64;

  private final Path keyStore;
  private final String alias;
  private final KeyStore opened;

  private Identity(Path keyStore, String alias) {
    this.keyStore = keyStore;
    this.alias = alias;
    this.opened = open(keyStore);
  }

  /** One that has signed itself, for these names, such as "localhost". */
  public static Identity selfSigned(Path folder, String name) {
    return generated(folder.resolve(name + "-self.p12"), name, List.of("-ext", namesOf(name)));
  }

  /** One that may sign others. */
  public static Identity authority(Path folder, String name) {
    return generated(folder.resolve(name + "-ca.p12"), name, List.of("-ext", "bc:c=ca:true"));
  }

  /** One that this authority has signed. */
  public Identity signs(String name) {
    return generated(keyStore, name, List.of("-ext", namesOf(name), "-signer", alias));
  }

  private static String namesOf(String name) {
    return "san=dns:" + name + (name.equals("localhost") ? ",ip:127.0.0.1" : "");
  }

  private static Identity generated(Path keyStore, String name, List<String> more) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                name,
                "-keystore",
                keyStore.toString(),
                "-storepass",
                PASSWORD,
                "-storetype",
                "PKCS12",
                "-keyalg",
                "RSA",
                "-keysize",
                "2048",
                "-dname",
                "CN=" + name,
                "-validity",
                "30"));
    command.addAll(more);
    run(command);
    return new Identity(keyStore, name);
  }

  private static void run(List<String> command) {
    try {
      Path said = Files.createTempFile("keytool", ".out");
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(said.toFile())
              .start();
      boolean done = process.waitFor(60, TimeUnit.SECONDS);
      if (!done || process.exitValue() != 0) {
        process.destroyForcibly();
        throw new IllegalStateException("keytool failed: " + Files.readString(said));
      }
      Files.delete(said);
    } catch (IOException fault) {
      throw new IllegalStateException("keytool cannot be run", fault);
    } catch (InterruptedException fault) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while keytool ran", fault);
    }
  }

  private static KeyStore open(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      KeyStore opened = KeyStore.getInstance("PKCS12");
      opened.load(in, PASSWORD.toCharArray());
      return opened;
    } catch (IOException | GeneralSecurityException fault) {
      throw new IllegalStateException("cannot read " + file, fault);
    }
  }

  public X509Certificate certificate() {
    return ask(() -> (X509Certificate) opened.getCertificate(alias));
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
      own.setKeyEntry(alias, key(), PASSWORD.toCharArray(), opened.getCertificateChain(alias));
      var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      keys.init(own, PASSWORD.toCharArray());
      return contextOf(keys.getKeyManagers());
    });
  }

  /** For a client that shows nothing and trusts whoever it meets. */
  public static SSLContext anonymous() {
    return ask(() -> contextOf(new KeyManager[0]));
  }

  private static SSLContext contextOf(KeyManager[] keys) throws GeneralSecurityException {
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keys, new TrustManager[] {new Trusting()}, null);
    return context;
  }

  private Key key() throws GeneralSecurityException {
    return opened.getKey(alias, PASSWORD.toCharArray());
  }

  private String certificatesInPem() {
    return ask(() -> {
      var pem = new StringBuilder();
      for (Certificate one : opened.getCertificateChain(alias)) {
        pem.append(inPem("CERTIFICATE", one.getEncoded()));
      }
      return pem.toString();
    });
  }

  private String keyInPem() {
    return ask(() -> inPem("PRIVATE KEY", key().getEncoded()));
  }

  private static String inPem(String kind, byte[] der) {
    String body = Base64.getMimeEncoder(LINE_OF_PEM, new byte[] {'\n'}).encodeToString(der);
    return "-----BEGIN %s-----\n%s\n-----END %s-----\n".formatted(kind, body, kind);
  }

  private static Path write(Path file, String text) {
    try {
      return Files.writeString(file, text);
    } catch (IOException fault) {
      throw new IllegalStateException("cannot write " + file, fault);
    }
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
