/**
 * Words bent for IRC: formatting stripped, lines split to what the wire carries.
 *
 * <p>Pure. Imports {@code message} and {@code chat.irc.wire}. Must never know a connection, or
 * choose words that belong to rendering.
 */
@NullMarked
package signalbox.chat.irc.text;

import org.jspecify.annotations.NullMarked;
