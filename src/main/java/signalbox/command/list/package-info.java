/**
 * All commands as data, a list for each theme; {@code CommandTree} puts the lists together.
 *
 * <p>Imports {@code command}. Must never read anything.
 */
@NullMarked
package signalbox.command.list;

import org.jspecify.annotations.NullMarked;
