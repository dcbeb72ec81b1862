/**
 * Events, parcels and the desk as text, and back; the stored names are written by hand.
 *
 * <p>Imports all of {@code domain}, {@code message}, {@code policy} and, of {@code store}, its
 * faults. Must never change a released name, or let stored words into an exception text.
 */
@NullMarked
package signalbox.store.codec;

import org.jspecify.annotations.NullMarked;
