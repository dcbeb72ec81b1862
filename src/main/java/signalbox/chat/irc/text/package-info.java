/**
 * Words bent for IRC: formatting stripped, lines split to what the wire carries.
 *
 * <p>On the way in a text is stripped first ({@link signalbox.chat.irc.text.IrcText#strip}). On the
 * way out to a channel each line of a message is quieted ({@link
 * signalbox.chat.irc.text.Highlights#quiet}) for those who are there: news ring for those whom they
 * {@linkplain signalbox.chat.irc.text.Highlights#addressed address}, answers for nobody. Then the
 * message is made lines ({@link signalbox.chat.irc.text.IrcText#lines}) of as many bytes as {@link
 * signalbox.chat.irc.text.LineBudget} has. To one person nothing is quieted, and all lines are said
 * ({@link signalbox.chat.irc.text.IrcText#linesInPrivate}).
 *
 * <p>Pure. Imports {@code message} and {@code chat.irc.wire}. Must never know a connection, or
 * choose words that belong to rendering.
 */
@NullMarked
package signalbox.chat.irc.text;

import org.jspecify.annotations.NullMarked;
