/**
 * IRC: lines of the wire become lines of the house, and parcels become lines of the wire.
 *
 * <p>Everything here and in {@code .room} and {@code .topic} is done under one lock for a network.
 * Imports {@code chat}, {@code delivery}, {@code message}, {@code domain} and the packages below
 * it. Must never parse a command, decide, or hold anybody to be a member.
 */
@NullMarked
package signalbox.chat.irc;

import org.jspecify.annotations.NullMarked;
