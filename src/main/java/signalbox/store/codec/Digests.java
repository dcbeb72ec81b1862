package signalbox.store.codec;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, as it chains the history. */
public final class Digests {
  private Digests() {}

  /** The digest before the first event: 32 bytes of nothing. */
  public static byte[] none() {
    return new byte[32];
  }

  /** The digest of an event's text and the digest before it. */
  public static byte[] next(byte[] previous, String body) {
    MessageDigest digest = sha256();
    digest.update(previous);
    return digest.digest(body.getBytes(StandardCharsets.UTF_8));
  }

  static String text(String text) {
    return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
