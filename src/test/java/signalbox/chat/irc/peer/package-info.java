/**
 * The other end of an IRC connection, for tests: people at raw sockets, servers that follow a
 * script, and a line between the two that can be stalled, cut or slowed down. Imports nothing of
 * ours, so that it cannot share a mistake with what it tests.
 */
package signalbox.chat.irc.peer;
