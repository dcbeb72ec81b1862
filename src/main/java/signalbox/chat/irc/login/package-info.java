/**
 * From the first line to being logged in: capabilities, SASL, nick. Lines in, lines out.
 *
 * <p>Imports {@code chat.irc.wire}. Must never know a socket, a thread or the time, and never show
 * a password.
 */
@NullMarked
package signalbox.chat.irc.login;

import org.jspecify.annotations.NullMarked;
