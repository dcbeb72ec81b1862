/**
 * Stores that earlier releases have written, read and gone on with by this one.
 *
 * <p>In {@code src/test/resources/kept} lie, a line a row, the tables {@code event} and {@code
 * snapshot} as a release left them after a night of its own simulation; the name says of which
 * commit. What lies there is never changed, only added to.
 */
@NullMarked
package signalbox.kept;

import org.jspecify.annotations.NullMarked;
