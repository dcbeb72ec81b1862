/**
 * Carrying parcels to networks: lanes, retries, proof.
 *
 * <p>Imports {@code message} and {@code store}. Must never decide, word anything but the mark of a
 * repeat, or know a network.
 */
@NullMarked
package signalbox.delivery;

import org.jspecify.annotations.NullMarked;
