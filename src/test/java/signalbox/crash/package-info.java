/**
 * The program is killed with {@code SIGKILL} at random moments, over the store that is on the disk.
 *
 * <p>May import everything.
 */
@NullMarked
package signalbox.crash;

import org.jspecify.annotations.NullMarked;
