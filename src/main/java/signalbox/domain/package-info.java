/**
 * The words of the trade: what can be asked, what can have happened, why not, and the names in
 * them.
 *
 * <p>Imports {@code policy} only. Must never import its own sub-packages, read a clock or say
 * anything in English.
 */
@NullMarked
package signalbox.domain;

import org.jspecify.annotations.NullMarked;
