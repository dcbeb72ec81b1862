/**
 * What waits to be said on one IRC connection, and what has become of it.
 *
 * <p>Imports {@code delivery} for receipts and {@code chat.irc.wire} for lines. Must never know
 * what the server says, or the time but when it is told.
 */
@NullMarked
package signalbox.chat.irc.output.queue;

import org.jspecify.annotations.NullMarked;
