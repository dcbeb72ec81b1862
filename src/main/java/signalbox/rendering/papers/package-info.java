/**
 * What is said of the papers of a maintenance: incident report, post-mortem, who reviews them.
 *
 * <p>Imports what {@code rendering} may. Must never decide anything, or know who hears its words.
 */
@NullMarked
package signalbox.rendering.papers;

import org.jspecify.annotations.NullMarked;
