package signalbox.chat.irc.socket;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.TrustManager;

/**
 * How a connection is encrypted.
 *
 * @param trusted a file with a CA or the server's own certificate; without it, what the system
 *     trusts
 * @param certificate a file with our certificate and its key, where we log in by it
 */
public record Tls(Optional<Path> trusted, Optional<Path> certificate) {
  private static final String[] PROTOCOLS = {"TLSv1.3", "TLSv1.2"};

  /**
   * Reads the files, anew for each connection: a certificate may have been renewed.
   *
   * @throws IOException when a file is not what it should be; says which and why, nothing else
   */
  public SSLContext context() throws IOException {
    var trust = trusted.isPresent() ? Trust.inFile(trusted.get()) : Trust.ofSystem();
    var keys = certificate.isPresent() ? new KeyManager[] {OwnKey.in(certificate.get())} : null;
    try {
      var context = SSLContext.getInstance("TLS");
      context.init(keys, new TrustManager[] {trust}, null);
      return context;
    } catch (GeneralSecurityException broken) {
      throw new IOException("TLS cannot be used: " + broken.getMessage(), broken);
    }
  }

  /**
   * What is demanded of every connection: nothing old, and the name of the host in the certificate.
   */
  static SSLParameters strict(SSLParameters offered, List<javax.net.ssl.SNIServerName> names) {
    offered.setEndpointIdentificationAlgorithm("HTTPS");
    offered.setProtocols(PROTOCOLS);
    offered.setServerNames(names);
    return offered;
  }
}
