package signalbox.chat.irc.socket;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;
import org.jspecify.annotations.Nullable;

/**
 * Whom a connection believes. A server whose very certificate is pinned is believed under any name
 * and at any time; any other needs a chain to an authority, and its name in the certificate.
 */
final class Trust extends X509ExtendedTrustManager {
  private final List<X509Certificate> pinned;
  private final Optional<X509ExtendedTrustManager> authorities;

  private Trust(List<X509Certificate> pinned, Optional<X509ExtendedTrustManager> authorities) {
    this.pinned = pinned;
    this.authorities = authorities;
  }

  static Trust ofSystem() throws IOException {
    return new Trust(List.of(), Optional.of(chainsTo(null)));
  }

  static Trust inFile(Path file) throws IOException {
    List<X509Certificate> certificates = Pem.read(file).certificates();
    if (certificates.isEmpty()) {
      throw new IOException(file + " holds no certificate");
    }
    // Only an authority may vouch for others.
    List<X509Certificate> vouching =
        certificates.stream().filter(it -> it.getBasicConstraints() >= 0).toList();
    return new Trust(
        certificates,
        vouching.isEmpty() ? Optional.empty() : Optional.of(chainsTo(storeOf(vouching))));
  }

  private static KeyStore storeOf(List<X509Certificate> certificates) throws IOException {
    try {
      var store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      for (X509Certificate certificate : certificates) {
        store.setCertificateEntry("ca-" + store.size(), certificate);
      }
      return store;
    } catch (GeneralSecurityException broken) {
      throw new IOException("trusted certificates cannot be used", broken);
    }
  }

  private static X509ExtendedTrustManager chainsTo(@Nullable KeyStore anchors) throws IOException {
    try {
      var factory = TrustManagerFactory.getInstance("PKIX");
      factory.init(anchors);
      return Stream.of(factory.getTrustManagers())
          .filter(X509ExtendedTrustManager.class::isInstance)
          .map(X509ExtendedTrustManager.class::cast)
          .findFirst()
          .orElseThrow(() -> new IOException("this Java cannot check certificates"));
    } catch (GeneralSecurityException broken) {
      throw new IOException("trusted certificates cannot be used", broken);
    }
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String authType, Socket socket)
      throws CertificateException {
    if (!isPinned(chain)) {
      others().checkServerTrusted(chain, authType, socket);
    }
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String authType, SSLEngine engine)
      throws CertificateException {
    if (!isPinned(chain)) {
      others().checkServerTrusted(chain, authType, engine);
    }
  }

  /** Without a connection there is no name to check. */
  @Override
  public void checkServerTrusted(X509Certificate[] chain, String authType)
      throws CertificateException {
    if (!isPinned(chain)) {
      throw new CertificateException("nobody is trusted without a name");
    }
  }

  private boolean isPinned(X509Certificate[] chain) {
    return chain.length > 0 && pinned.contains(chain[0]);
  }

  private X509ExtendedTrustManager others() throws CertificateException {
    return authorities.orElseThrow(
        () -> new CertificateException("the server's certificate is not the pinned one"));
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String authType, Socket socket)
      throws CertificateException {
    throw noClients();
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String authType, SSLEngine engine)
      throws CertificateException {
    throw noClients();
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String authType)
      throws CertificateException {
    throw noClients();
  }

  private static CertificateException noClients() {
    return new CertificateException("nobody connects to us");
  }

  @Override
  public X509Certificate[] getAcceptedIssuers() {
    return authorities
        .map(X509ExtendedTrustManager::getAcceptedIssuers)
        .orElseGet(() -> new X509Certificate[0]);
  }
}
