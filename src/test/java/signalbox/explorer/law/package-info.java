/**
 * What must be true of every step, written by hand from the written policies and from nothing of
 * the deciders, so that a fault there is seen.
 *
 * <p>May read the state and the events. Must never ask a rule, a quorum or a decider.
 */
@NullMarked
package signalbox.explorer.law;

import org.jspecify.annotations.NullMarked;
