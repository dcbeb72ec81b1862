/**
 * What is said, filled in and pressed on Discord, as lines of the house; and what is lost there.
 *
 * <p>Imports {@code chat}, {@code chat.discord} with its slash commands, its ids of presses and its
 * ways to reply, {@code command}, {@code delivery} (its schedule), {@code message}, {@code domain}
 * and JDA. Must never read a command, hold anybody to be a member, or let a network wait for the
 * house.
 */
@NullMarked
package signalbox.chat.discord.hear;

import org.jspecify.annotations.NullMarked;
