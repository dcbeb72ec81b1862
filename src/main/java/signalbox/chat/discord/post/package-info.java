/**
 * What leaves the house for Discord: messages, cards, threads, boards, answers.
 *
 * <p>Imports {@code chat.discord} with its words and cards, {@code delivery}, {@code message},
 * {@code domain} and JDA. Must never hear anything, or choose words that belong to rendering.
 */
@NullMarked
package signalbox.chat.discord.post;

import org.jspecify.annotations.NullMarked;
