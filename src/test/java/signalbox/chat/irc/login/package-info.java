/** Logging in, line by line. */
package signalbox.chat.irc.login;
