package signalbox.store;

import signalbox.message.Parcel;

/**
 * A parcel in the outbox.
 *
 * @param key grows with every parcel of this store
 * @param attempts how often it was marked as about to be sent
 */
public record Posted(long key, int attempts, Parcel parcel) {}
