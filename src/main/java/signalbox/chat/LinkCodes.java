package signalbox.chat;

import java.util.random.RandomGenerator;
import signalbox.domain.LinkCode;

/**
 * Makes one-time codes.
 *
 * @param chance nobody may be able to foresee what comes of it
 */
public record LinkCodes(RandomGenerator chance) {
  LinkCode make() {
    return LinkCode.make(chance);
  }

  /** So that two equal codes do not look alike where they are kept. */
  String salt() {
    return Long.toHexString(chance.nextLong()) + Long.toHexString(chance.nextLong());
  }
}
