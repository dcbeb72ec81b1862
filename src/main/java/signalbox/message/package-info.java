/**
 * What is to be said, and to whom.
 *
 * <p>Imports {@code domain} words only. Must never know how a network carries a line.
 */
@NullMarked
package signalbox.message;

import org.jspecify.annotations.NullMarked;
