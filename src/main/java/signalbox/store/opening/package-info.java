/**
 * Chooses the store that a setting names.
 *
 * <p>Imports {@code store} and the stores below it. Must never read the setting itself.
 */
@NullMarked
package signalbox.store.opening;

import org.jspecify.annotations.NullMarked;
