/**
 * Answers to the questions that change nothing: status, timeline, explanations, policy, help.
 *
 * <p>Imports what {@code rendering} may. Must never show a restricted case to everybody, or more
 * lines than a chat bears.
 */
@NullMarked
package signalbox.rendering.query;

import org.jspecify.annotations.NullMarked;
