/**
 * History, outbox and snapshots: what has happened and what is still to be said, kept for good.
 *
 * <p>Imports {@code domain} words and {@code message}; its codecs also the cases. Must never
 * decide, send, or know the coordinator.
 */
@NullMarked
package signalbox.store;

import org.jspecify.annotations.NullMarked;
