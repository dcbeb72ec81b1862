/**
 * History, outbox and snapshots: what has happened and what is still to be said, kept for good.
 *
 * <p>Here stands what others may rely on; {@code codec}, {@code memory} and {@code sqlite} do it,
 * and {@code opening} chooses. Imports {@code domain} words and {@code message}. Must never decide,
 * send, or know the coordinator.
 */
@NullMarked
package signalbox.store;

import org.jspecify.annotations.NullMarked;
