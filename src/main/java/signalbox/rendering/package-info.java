/**
 * Events and refusals into words, and who hears them.
 *
 * <p>Imports {@code domain} and its cases, {@code policy}, {@code message}, {@code view} and {@code
 * command}. Must never decide, keep, send, read a clock or know how a network carries a line.
 */
@NullMarked
package signalbox.rendering;

import org.jspecify.annotations.NullMarked;
