/**
 * The grammar: every command as data, and what typed words mean by it.
 *
 * <p>Imports {@code domain} and {@code policy} words only. Must never look at a case or the desk,
 * decide anything, throw for anything that people type, or word an answer.
 */
@NullMarked
package signalbox.command;

import org.jspecify.annotations.NullMarked;
