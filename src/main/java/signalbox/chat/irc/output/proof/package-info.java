/**
 * What was written on one IRC connection, and how the server's words prove that it was heard.
 *
 * <p>Imports {@code chat.irc.output.queue}, {@code delivery} for receipts and {@code chat.irc.wire}
 * for lines. Must never write, or know the time but when it is told.
 */
@NullMarked
package signalbox.chat.irc.output.proof;

import org.jspecify.annotations.NullMarked;
