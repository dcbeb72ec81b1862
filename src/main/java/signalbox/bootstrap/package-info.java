/**
 * Puts the house together: Guice modules, start and stop, the clock and chance of the machine.
 *
 * <p>Imports everything. Must never be imported by anything but {@code Signalbox}; modules have no
 * conditions, {@code Signalbox} chooses between them.
 */
@NullMarked
package signalbox.bootstrap;

import org.jspecify.annotations.NullMarked;
