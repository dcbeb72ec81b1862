/**
 * What may be sent to Discord: a contract of our own, which closes every object that we use, and
 * Discord's published description where there is one. Imports nothing of ours.
 */
@NullMarked
package signalbox.chat.discord.standin.contract;

import org.jspecify.annotations.NullMarked;
