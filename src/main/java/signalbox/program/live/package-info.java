/**
 * Programs that live on: the engines started in order, kept alive, and stopped in order.
 *
 * <p>Imports everything but {@code bootstrap}. Must never decide or word what the bot says.
 */
@NullMarked
package signalbox.program.live;

import org.jspecify.annotations.NullMarked;
