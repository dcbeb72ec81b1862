package signalbox.chat.discord.post;

import org.jspecify.annotations.Nullable;
import signalbox.delivery.Shipment;

/**
 * By what Discord knows a repeat, for some minutes: the key of the parcel, and its words, since
 * another store may count the same keys.
 *
 * @param key 0: it is not kept, and no repeat is known
 * @param words a digest of what the parcel says, whether it is said again or not
 */
record Nonces(long key, int words) {
  static Nonces of(Shipment shipment) {
    return new Nonces(shipment.key(), shipment.parcel().message().lines().hashCode());
  }

  boolean areKnown() {
    return key > 0;
  }

  /** That of one message of several, at most 25 letters; null has JDA make one up. */
  @Nullable String find(int part) {
    return areKnown()
        ? Long.toString(key, Character.MAX_RADIX) + "-" + part + "-" + Integer.toHexString(words)
        : null;
  }
}
