/**
 * The keys that operators write, as records: their names, types, bounds, defaults and meaning.
 *
 * <p>Imports {@code config.binding}, and the words of {@code policy}, {@code domain} and {@code
 * message} that keys are made of. Must never read a file.
 */
@NullMarked
package signalbox.config.settings;

import org.jspecify.annotations.NullMarked;
