/**
 * The ledger: what the whole history tells of every case that ever was, in windows and in figures.
 *
 * <p>Imports all of {@code domain} and {@code policy}. Must never be asked when something is
 * decided, read a clock or do I/O.
 */
@NullMarked
package signalbox.domain.ledger;

import org.jspecify.annotations.NullMarked;
