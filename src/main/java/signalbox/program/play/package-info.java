/**
 * Playing a transcript: a conversation in a file goes through the real engines, and what the bot
 * says is held against what the file says.
 *
 * <p>Imports everything but {@code bootstrap}. Must never decide or word what the bot says.
 */
@NullMarked
package signalbox.program.play;

import org.jspecify.annotations.NullMarked;
