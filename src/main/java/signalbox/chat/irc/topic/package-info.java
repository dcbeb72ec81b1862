/**
 * The one segment of a channel's topic that shows what is open; the rest is other people's.
 *
 * <p>Used under the lock of its adapter, by one thread at a time. Imports {@code delivery}, {@code
 * chat.irc.link}, {@code chat.irc.text} and {@code chat.irc.wire}. Must never touch what it did not
 * write, or fight over it.
 */
@NullMarked
package signalbox.chat.irc.topic;

import org.jspecify.annotations.NullMarked;
