/** Connections that are made, kept, lost and made again. */
package signalbox.chat.irc.link;
