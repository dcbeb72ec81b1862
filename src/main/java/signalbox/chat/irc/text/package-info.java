/**
 * Words bent for IRC: formatting stripped, lines split to what the wire carries.
 *
 * <p>On the way in a text is stripped first ({@link signalbox.chat.irc.text.IrcText#strip}). On the
 * way out to a channel a message is quieted for those who are there: news ({@link
 * signalbox.chat.irc.text.Highlights#news}) ring for those they speak to, answers ({@link
 * signalbox.chat.irc.text.Highlights#answer}) for nobody. Then the message is made lines ({@link
 * signalbox.chat.irc.text.IrcText#lines}) of as many bytes as {@link
 * signalbox.chat.irc.text.LineBudget} has. To one person nothing is quieted, and all lines are said
 * ({@link signalbox.chat.irc.text.IrcText#linesInPrivate}).
 *
 * <p>Pure. Imports {@code message} and {@code chat.irc.wire}. Must never know a connection, or
 * choose words that belong to rendering.
 */
@NullMarked
package signalbox.chat.irc.text;

import org.jspecify.annotations.NullMarked;
