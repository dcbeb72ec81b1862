/**
 * What is said of a maintenance from its check-in to its end: who is there, how it goes, how long.
 *
 * <p>Imports what {@code rendering} may. Must never decide anything, or know who hears its words.
 */
@NullMarked
package signalbox.rendering.course;

import org.jspecify.annotations.NullMarked;
