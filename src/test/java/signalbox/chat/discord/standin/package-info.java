/**
 * Stands in for Discord in tests: a guild that JDA connects to over loopback, with invented people
 * in it, whose every request is held to the contract. Imports nothing of the bot, so that it cannot
 * share a mistake with what it tests.
 */
@NullMarked
package signalbox.chat.discord.standin;

import org.jspecify.annotations.NullMarked;
