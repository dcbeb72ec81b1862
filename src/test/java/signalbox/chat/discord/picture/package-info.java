/**
 * Draws messages of the stand-in for the handbook, in a plain style of our own.
 *
 * <p>Imports the stand-in and what posts to it. Must never imitate how a product looks.
 */
@NullMarked
package signalbox.chat.discord.picture;

import org.jspecify.annotations.NullMarked;
