package signalbox.chat.irc.link;

/**
 * How one connection ended.
 *
 * @param wasUp whether it had been logged in
 * @param isRefusal whether we were told not to come
 */
record Ending(String why, boolean wasUp, boolean isRefusal) {}
