/**
 * One Discord network at the door: what comes in and what goes out, tied to the life of JDA.
 *
 * <p>Imports {@code chat.discord} and the rooms beside this one, {@code delivery}, {@code message},
 * {@code domain} and JDA. Must never look into a message.
 */
@NullMarked
package signalbox.chat.discord.door;

import org.jspecify.annotations.NullMarked;
