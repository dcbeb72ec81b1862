/**
 * The IRC line protocol: lines, sources, masks and what a server says of itself.
 *
 * <p>Pure, and right by the modern IRC client protocol and the message-tags specification. Imports
 * nothing of ours. Must never know a socket, a clock or a case.
 */
@NullMarked
package signalbox.chat.irc.wire;

import org.jspecify.annotations.NullMarked;
