/**
 * Slash commands: every command of the tree as Discord lists it, and what is filled in there as the
 * line that would be typed.
 *
 * <p>Imports {@code command}, {@code policy} (the words of the reasons) and JDA's builders. Must
 * never read, decide, or know who asks.
 */
@NullMarked
package signalbox.chat.discord.slash;

import org.jspecify.annotations.NullMarked;
