/**
 * What is said of deploys: of the request, of votes, of the course, and what people are reminded
 * of.
 *
 * <p>Imports what {@code rendering} may. Must never say who hears it.
 */
@NullMarked
package signalbox.rendering.deploy;

import org.jspecify.annotations.NullMarked;
