package signalbox.chat.irc.socket;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedKeyManager;
import org.jspecify.annotations.Nullable;

/**
 * Our certificate, shown to every server that asks for one: it is mostly signed by itself, so no
 * server lists its issuer, and a choice by issuers would never choose it.
 */
final class OwnKey extends X509ExtendedKeyManager {
  private static final String ALIAS = "own";
  private static final byte[] TRIAL = {1, 2, 3};

  private final PrivateKey key;
  private final List<X509Certificate> chain;

  private OwnKey(PrivateKey key, List<X509Certificate> chain) {
    this.key = key;
    this.chain = chain;
  }

  static OwnKey in(Path file) throws IOException {
    Pem pem = Pem.read(file);
    PrivateKey key = pem.key().orElseThrow(() -> new IOException(file + " holds no private key"));
    if (pem.certificates().isEmpty()) {
      throw new IOException(file + " holds no certificate");
    }
    if (!isOf(pem.certificates().getFirst(), key)) {
      throw new IOException(file + " holds a key that is not of its first certificate");
    }
    return new OwnKey(key, pem.certificates());
  }

  /** Tried out: what the key signs, the certificate has to verify. */
  private static boolean isOf(X509Certificate certificate, PrivateKey key) {
    String how =
        switch (key.getAlgorithm()) {
          case "RSA" -> "SHA256withRSA";
          case "EC" -> "SHA256withECDSA";
          default -> "EdDSA";
        };
    try {
      var signer = Signature.getInstance(how);
      signer.initSign(key);
      signer.update(TRIAL);
      var verifier = Signature.getInstance(how);
      verifier.initVerify(certificate.getPublicKey());
      verifier.update(TRIAL);
      return verifier.verify(signer.sign());
    } catch (GeneralSecurityException _) {
      return false;
    }
  }

  @Override
  public @Nullable String chooseClientAlias(
      String[] keyTypes, Principal @Nullable [] issuers, @Nullable Socket socket) {
    return List.of(keyTypes).contains(key.getAlgorithm()) ? ALIAS : null;
  }

  @Override
  public @Nullable String chooseEngineClientAlias(
      String[] keyTypes, Principal @Nullable [] issuers, @Nullable SSLEngine engine) {
    return chooseClientAlias(keyTypes, issuers, null);
  }

  @Override
  public String[] getClientAliases(String keyType, Principal @Nullable [] issuers) {
    return new String[] {ALIAS};
  }

  @Override
  public String @Nullable [] getServerAliases(String keyType, Principal @Nullable [] issuers) {
    return null;
  }

  @Override
  public @Nullable String chooseServerAlias(
      String keyType, Principal @Nullable [] issuers, @Nullable Socket socket) {
    return null;
  }

  @Override
  public X509Certificate[] getCertificateChain(String alias) {
    return chain.toArray(X509Certificate[]::new);
  }

  @Override
  public PrivateKey getPrivateKey(String alias) {
    return key;
  }
}
