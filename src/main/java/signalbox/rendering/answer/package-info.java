/**
 * What one speaker is answered: refusals, findings, and the queries that change nothing.
 *
 * <p>Imports {@code domain} and its cases, {@code policy}, {@code message}, {@code view} and {@code
 * command}. Must never decide who else hears it, or show a restricted case to everybody.
 */
@NullMarked
package signalbox.rendering.answer;

import org.jspecify.annotations.NullMarked;
