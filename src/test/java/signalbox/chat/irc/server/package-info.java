/**
 * A real IRC network for tests: InspIRCd and Atheme's services, on free ports of this machine, as
 * an unprivileged user. Imports nothing of ours but the people of {@code chat.irc.peer}.
 */
package signalbox.chat.irc.server;
