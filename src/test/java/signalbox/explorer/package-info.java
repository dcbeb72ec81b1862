/**
 * Walks every state that one case can come to, as far as there is time.
 *
 * <p>Drives the pure core by hand: no store, no words, no networks.
 */
@NullMarked
package signalbox.explorer;

import org.jspecify.annotations.NullMarked;
