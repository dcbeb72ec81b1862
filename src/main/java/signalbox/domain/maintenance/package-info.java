/**
 * Maintenance: its state, its rules, what is decided about it and how it evolves.
 *
 * <p>Imports {@code domain} words, {@code domain.approval} and {@code policy}. Must never import
 * another kind of case, the desk, or read a clock.
 */
@NullMarked
package signalbox.domain.maintenance;

import org.jspecify.annotations.NullMarked;
