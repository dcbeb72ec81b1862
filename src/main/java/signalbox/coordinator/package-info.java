/**
 * The one writer: decides what is asked, keeps it, and only then lets it be said.
 *
 * <p>Imports {@code domain}, {@code rendering}, {@code store} and {@code message}. Must never send,
 * or know a network.
 */
@NullMarked
package signalbox.coordinator;

import org.jspecify.annotations.NullMarked;
