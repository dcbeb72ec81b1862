/**
 * One IRC network's connection, from TCP to being logged in, kept up for ever. PircBotX lives here
 * and nowhere else: a socket and a loop over lines, of which nothing else is used.
 *
 * <p>Imports {@code chat.irc.wire}, {@code .output}, {@code .login}, {@code .socket} and the
 * schedule of {@code delivery}. Must never answer anybody, know a channel or say who somebody is.
 */
@NullMarked
package signalbox.chat.irc.link;

import org.jspecify.annotations.NullMarked;
