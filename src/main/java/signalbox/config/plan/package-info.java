/**
 * The plan of a maintenance as a file: its keys, and the lines that say the same in a venue.
 *
 * <p>Imports {@code config.binding} and how people quote. Must never decide, or know a desk.
 */
@NullMarked
package signalbox.config.plan;

import org.jspecify.annotations.NullMarked;
