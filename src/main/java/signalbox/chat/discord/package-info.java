/**
 * Discord: messages, slash commands and buttons become lines of the house, and parcels become
 * messages, cards, threads and boards.
 *
 * <p>Imports {@code chat}, {@code delivery}, {@code message}, {@code domain}, {@code command} and
 * the packages below it. Must never parse a command, decide, or hold anybody to be a member.
 */
@NullMarked
package signalbox.chat.discord;

import org.jspecify.annotations.NullMarked;
