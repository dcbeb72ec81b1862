/**
 * Words bent for Discord: Markdown taken out of them, moments made the reader's own, those who are
 * spoken to made mentions, and all of it cut to what a message may hold.
 *
 * <p>All words are taken for foreign, ours too: {@link signalbox.chat.discord.text.DiscordText} is
 * the one way out, and it escapes each of them once. Only a name that stands where the frame of our
 * own words speaks to somebody becomes a mention ({@link signalbox.chat.discord.text.Calls}).
 *
 * <p>Pure. Imports {@code message}. Must never know JDA, a connection, or who is a member.
 */
@NullMarked
package signalbox.chat.discord.text;

import org.jspecify.annotations.NullMarked;
