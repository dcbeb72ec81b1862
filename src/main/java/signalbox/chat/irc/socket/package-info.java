/**
 * TCP and TLS to one IRC server: whom to believe, bytes to lines, lines to bytes.
 *
 * <p>Imports {@code chat.irc.output} for the sink of lines. Must never know what a line means, and
 * never show a key.
 */
@NullMarked
package signalbox.chat.irc.socket;

import org.jspecify.annotations.NullMarked;
