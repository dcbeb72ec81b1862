/**
 * Cards as Discord shows them, and what comes back when something on one is pressed.
 *
 * <p>Imports {@code message}, {@code domain} and JDA's builders. Must never send anything, or know
 * who pressed.
 */
@NullMarked
package signalbox.chat.discord.card;

import org.jspecify.annotations.NullMarked;
