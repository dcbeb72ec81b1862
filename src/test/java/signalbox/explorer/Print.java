package signalbox.explorer;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import signalbox.explorer.law.Moment;

/**
 * A print of a state's key: the first 128 bits of its SHA-256, so that millions can be remembered.
 * That two of a million states share one is less likely than that the machine is struck.
 */
record Print(long first, long second) {
  static Print of(Moment moment) {
    byte[] key = StateKey.of(moment).getBytes(StandardCharsets.UTF_8);
    var digest = ByteBuffer.wrap(sha256().digest(key));
    return new Print(digest.getLong(), digest.getLong());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
