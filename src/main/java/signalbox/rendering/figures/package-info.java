/**
 * What came of cases in figures: as lines, as plain values and as a picture.
 *
 * <p>Imports what {@code rendering} may. Must never count anything.
 */
@NullMarked
package signalbox.rendering.figures;

import org.jspecify.annotations.NullMarked;
