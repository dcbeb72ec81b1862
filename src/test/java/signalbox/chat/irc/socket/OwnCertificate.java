package signalbox.chat.irc.socket;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.concurrent.TimeUnit;

/** A file with a certificate and its key, of any kind of key, made by the JDK's own keytool. */
final class OwnCertificate {
  private static final String PASSWORD = "changeit";

  private OwnCertificate() {}

  static Path in(Path folder, String kindOfKey) throws IOException {
    Path store = folder.resolve(kindOfKey + ".p12");
    run(
        Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
        "-genkeypair",
        "-alias",
        "own",
        "-keystore",
        store.toString(),
        "-storepass",
        PASSWORD,
        "-keyalg",
        kindOfKey,
        "-dname",
        "CN=signalbox",
        "-validity",
        "30");
    try (InputStream in = Files.newInputStream(store)) {
      var opened = KeyStore.getInstance("PKCS12");
      opened.load(in, PASSWORD.toCharArray());
      return Files.writeString(
          folder.resolve(kindOfKey + ".pem"),
          "A note before it.\n"
              + block("CERTIFICATE", opened.getCertificate("own").getEncoded())
              + block("PRIVATE KEY", opened.getKey("own", PASSWORD.toCharArray()).getEncoded()));
    } catch (GeneralSecurityException fault) {
      throw new IllegalStateException(fault);
    }
  }

  private static String block(String kind, byte[] der) {
    String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
    return "-----BEGIN %s-----\n%s\n-----END %s-----\n".formatted(kind, body, kind);
  }

  private static void run(String... command) throws IOException {
    Process keytool =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      if (!keytool.waitFor(60, TimeUnit.SECONDS) || keytool.exitValue() != 0) {
        throw new IllegalStateException("keytool failed");
      }
    } catch (InterruptedException fault) {
      throw new IllegalStateException(fault);
    }
  }
}
