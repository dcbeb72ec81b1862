/**
 * The desk: everything that is open, in one value; the root decider and what is due.
 *
 * <p>Imports all of {@code domain} and {@code policy}. Must never read a clock, do I/O or say
 * anything in English.
 */
@NullMarked
package signalbox.domain.desk;

import org.jspecify.annotations.NullMarked;
