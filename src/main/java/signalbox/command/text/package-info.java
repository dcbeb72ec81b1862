/**
 * Typed text made safe and cut into words; times, cases and slips of the hand in it.
 *
 * <p>Imports {@code domain} words only. Must never know which commands there are.
 */
@NullMarked
package signalbox.command.text;

import org.jspecify.annotations.NullMarked;
