/**
 * A store in memory, for plays and tests; what it holds is encoded as on disk.
 *
 * <p>Imports {@code store}, its codecs, {@code domain} words and {@code message}. Must never touch
 * a file.
 */
@NullMarked
package signalbox.store.memory;

import org.jspecify.annotations.NullMarked;
