/**
 * What is said of maintenance: what has happened to it, how it stands, what is in its way.
 *
 * <p>Imports what {@code rendering} may. Must never decide anything, or know who hears its words.
 */
@NullMarked
package signalbox.rendering.maintenance;

import org.jspecify.annotations.NullMarked;
