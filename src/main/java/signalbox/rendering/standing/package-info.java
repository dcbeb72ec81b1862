/**
 * What stands somewhere and is replaced, never joined: cards of cases, boards of venues, topics.
 *
 * <p>Imports {@code domain} and its cases, {@code policy}, {@code message}, {@code view} and the
 * packages of words beside it. Must never know who is there or what time it is: what stands is
 * another only after an event.
 */
@NullMarked
package signalbox.rendering.standing;

import org.jspecify.annotations.NullMarked;
