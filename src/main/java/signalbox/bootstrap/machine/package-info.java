/**
 * The machine that a living program runs on: its clock, its chance, its threads, its signals.
 *
 * <p>Imports {@code program}. Must never be imported by anything outside {@code bootstrap} and
 * {@code Signalbox}; nothing else reads the clock or throws dice.
 */
@NullMarked
package signalbox.bootstrap.machine;

import org.jspecify.annotations.NullMarked;
