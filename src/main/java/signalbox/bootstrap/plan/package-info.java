/**
 * Wiring for plans from files: the inbox of a bot that runs, and the way into it.
 *
 * <p>Imports {@code bootstrap.machine}, {@code bootstrap.network} and what they put together. Must
 * never import {@code bootstrap} itself.
 */
@NullMarked
package signalbox.bootstrap.plan;

import org.jspecify.annotations.NullMarked;
