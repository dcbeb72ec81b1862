/**
 * Speaking on one IRC connection: pace, order, and proof of what was heard.
 *
 * <p>Imports {@code delivery} for receipts and time, and {@code chat.irc.wire} for lines. Must
 * never know a socket, a channel's people or what a line is about, block a caller, or repeat what
 * may have been heard.
 */
@NullMarked
package signalbox.chat.irc.output;

import org.jspecify.annotations.NullMarked;
