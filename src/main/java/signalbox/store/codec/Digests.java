package signalbox.store.codec;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 in hexadecimal, as it chains the history. */
public final class Digests {
  /** What stands in the place of a digest before the first event. */
  public static final String NONE = "0".repeat(64);

  private Digests() {}

  /** The digest of the digest before, a line break and the event's text. */
  public static String next(String previous, String body) {
    return of(previous + "\n" + body);
  }

  static String of(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
