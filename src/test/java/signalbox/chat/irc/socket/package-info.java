/** Bytes, lines and certificates. */
package signalbox.chat.irc.socket;
