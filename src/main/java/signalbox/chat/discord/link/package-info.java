/**
 * The bot's place on Discord: JDA made, kept alive, and ended.
 *
 * <p>Imports {@code delivery} (its schedule) and JDA. Must never know what is said there, or show
 * the token to anybody but Discord.
 */
@NullMarked
package signalbox.chat.discord.link;

import org.jspecify.annotations.NullMarked;
