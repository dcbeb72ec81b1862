/**
 * What is said of claims, notes and handoffs.
 *
 * <p>Imports what {@code rendering} may. Must never say who hears it.
 */
@NullMarked
package signalbox.rendering.work;

import org.jspecify.annotations.NullMarked;
