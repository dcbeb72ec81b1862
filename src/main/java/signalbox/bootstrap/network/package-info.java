/**
 * A module for each kind of network, and what the configuration says of one as its adapter takes
 * it.
 *
 * <p>Imports everything but the rest of {@code bootstrap}. Must never be imported by anything
 * outside {@code bootstrap}, or decide whether a network is there.
 */
@NullMarked
package signalbox.bootstrap.network;

import org.jspecify.annotations.NullMarked;
