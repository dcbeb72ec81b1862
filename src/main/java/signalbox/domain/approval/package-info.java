/**
 * Approvals and the seats that they fill: one person, one seat.
 *
 * <p>Imports {@code domain} words and {@code policy}. Must never know a kind of case.
 */
@NullMarked
package signalbox.domain.approval;

import org.jspecify.annotations.NullMarked;
