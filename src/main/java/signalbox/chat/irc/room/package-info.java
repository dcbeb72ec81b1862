/**
 * The bot in its channels: getting in and coming back, who else is there, and what a netsplit
 * hides.
 *
 * <p>Used under the lock of its adapter, by one thread at a time. Imports {@code chat}, {@code
 * delivery}, {@code chat.irc.link} and {@code chat.irc.wire}. Must never read what people say, or
 * take a nick for a person.
 */
@NullMarked
package signalbox.chat.irc.room;

import org.jspecify.annotations.NullMarked;
