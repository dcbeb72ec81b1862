/**
 * The doors: what is said on a network comes in as a line and leaves as an envelope.
 *
 * <p>Imports {@code command}, {@code people}, {@code coordinator}, {@code domain}, {@code message},
 * {@code rendering}, {@code view} and words of {@code policy}. Must never know a network, decide,
 * or keep anything but who was seen.
 */
@NullMarked
package signalbox.chat;

import org.jspecify.annotations.NullMarked;
