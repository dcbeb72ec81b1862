package signalbox.chat.discord.standin;

/** A place to speak in: a channel, a thread, or what two write to each other; known by its id. */
public record Channel(String id) {
  /** Names it in words. */
  public String mention() {
    return "<#" + id + ">";
  }
}
