/**
 * What the Discord stand-in knows: one guild with its channels, threads, messages, people, commands
 * and interactions, in the shapes in which Discord tells them. Imports nothing of ours. Knows
 * neither HTTP nor sockets.
 */
@NullMarked
package signalbox.chat.discord.standin.world;

import org.jspecify.annotations.NullMarked;
