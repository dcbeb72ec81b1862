package signalbox.chat.irc.socket;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A file in PEM: certificates, and perhaps a private key. */
record Pem(List<X509Certificate> certificates, Optional<PrivateKey> key) {
  private static final long LONGEST_FILE = 1 << 20;
  private static final Pattern BLOCK =
      Pattern.compile("-----BEGIN ([A-Z0-9 ]+)-----([^-]*)-----END \\1-----");
  private static final List<String> KINDS_OF_KEY = List.of("RSA", "EC", "EdDSA");

  static Pem read(Path file) throws IOException {
    if (!Files.isReadable(file)) {
      throw new IOException(file + " cannot be read");
    }
    if (Files.size(file) > LONGEST_FILE) {
      throw new IOException(file + " is too long for a certificate");
    }
    var certificates = new ArrayList<X509Certificate>();
    Optional<PrivateKey> key = Optional.empty();
    for (MatchResult block : BLOCK.matcher(Files.readString(file, ISO_8859_1)).results().toList()) {
      switch (block.group(1)) {
        case "CERTIFICATE", "X509 CERTIFICATE", "TRUSTED CERTIFICATE" ->
            certificates.add(certificate(file, decoded(file, block)));
        case "PRIVATE KEY" -> key = Optional.of(key(file, decoded(file, block)));
        case String other when other.endsWith("PRIVATE KEY") -> throw convert(file, other);
        // Such as parameters of a curve.
        default -> {}
      }
    }
    return new Pem(List.copyOf(certificates), key);
  }

  private static byte[] decoded(Path file, MatchResult block) throws IOException {
    try {
      return Base64.getMimeDecoder().decode(block.group(2).strip());
    } catch (IllegalArgumentException _) {
      throw new IOException(file + " holds a " + block.group(1) + " that is no base64");
    }
  }

  private static X509Certificate certificate(Path file, byte[] der) throws IOException {
    try {
      return (X509Certificate)
          CertificateFactory.getInstance("X.509")
              .generateCertificate(new ByteArrayInputStream(der));
    } catch (CertificateException _) {
      throw new IOException(file + " holds a certificate that is none");
    }
  }

  private static PrivateKey key(Path file, byte[] der) throws IOException {
    var encoded = new PKCS8EncodedKeySpec(der);
    for (String kind : KINDS_OF_KEY) {
      try {
        return KeyFactory.getInstance(kind).generatePrivate(encoded);
      } catch (GeneralSecurityException _) {
        // Of another kind, then; the exception might quote the key.
      }
    }
    throw new IOException(file + " holds a private key that is neither RSA, EC nor EdDSA");
  }

  private static IOException convert(Path file, String kind) {
    return new IOException(
        file + " holds an " + kind + "; convert it with: openssl pkcs8 -topk8 -nodes");
  }
}
