/**
 * The network that is a terminal: everybody is who they say, and one person speaks for all.
 *
 * <p>Imports {@code chat}, {@code delivery}, {@code message} and {@code domain}. Must never decide,
 * or be the way in to anything but a sandbox.
 */
@NullMarked
package signalbox.chat.console;

import org.jspecify.annotations.NullMarked;
