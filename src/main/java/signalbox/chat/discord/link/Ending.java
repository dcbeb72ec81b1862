package signalbox.chat.discord.link;

/** How one life of JDA came to its end. */
sealed interface Ending {
  /** It may go better the next time. */
  record Lost(String why) implements Ending {}

  /** Discord does not let us read what is typed (close code 4014). */
  record NotAllowedToRead() implements Ending {}

  /** It will not go better before somebody has done something. */
  record Refused(String why) implements Ending {}

  /** What a close code of the gateway means. */
  static Ending of(int code, boolean readsAll) {
    return switch (code) {
      case 4004 ->
          new Refused(
              "Discord does not know the token: put the bot's present token into the"
                  + " configuration and start again");
      case 4010, 4011 ->
          new Refused("Discord wants the bot to be split up, which it cannot be (" + code + ")");
      case 4013 -> new Refused("Discord does not know the events that we ask for (4013)");
      case 4014 ->
          readsAll
              ? new NotAllowedToRead()
              : new Refused(
                  "Discord refuses the events that we ask for (4014): look at the"
                      + " privileged intents of the application");
      default -> new Lost("closed with code " + code);
    };
  }
}
