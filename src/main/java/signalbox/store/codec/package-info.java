/**
 * Events, parcels and the desk as text, and back; the stored names are written by hand.
 *
 * <p>Imports all of {@code domain} and {@code message}. Must never change a released name.
 */
@NullMarked
package signalbox.store.codec;

import org.jspecify.annotations.NullMarked;
