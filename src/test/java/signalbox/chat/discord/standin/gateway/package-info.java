/**
 * The gateway of the Discord stand-in: sessions over WebSocket, their intents, resuming, and ends
 * of every kind. Imports only what the stand-in knows.
 */
@NullMarked
package signalbox.chat.discord.standin.gateway;

import org.jspecify.annotations.NullMarked;
