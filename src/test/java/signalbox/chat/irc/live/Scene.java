package signalbox.chat.irc.live;

/** A channel with people and the bot in it, however it is made. */
interface Scene {
  /** Somebody says something in the channel. */
  void says(String who, String text);

  /** Somebody without an account pretends to have that one, as far as a client can. */
  void forges(String who, String account, String text);

  /** Somebody calls itself by another nick. */
  void takesNick(String who, String nick);

  /** Waits until the bot says there what contains all of these words; what it said. */
  String hears(String... words);
}
