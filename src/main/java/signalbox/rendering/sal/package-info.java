/**
 * Lines for the server admin log.
 *
 * <p>Imports what {@code rendering} may. Must never say who hears it.
 */
@NullMarked
package signalbox.rendering.sal;

import org.jspecify.annotations.NullMarked;
