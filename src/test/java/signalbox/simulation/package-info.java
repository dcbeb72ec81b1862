/**
 * Nights of a made-up town: random people type random lines into the real engines, while networks
 * fail, the disk is full and the program dies.
 *
 * <p>Everything comes from one seed, so that a night can be lived again.
 */
@NullMarked
package signalbox.simulation;

import org.jspecify.annotations.NullMarked;
