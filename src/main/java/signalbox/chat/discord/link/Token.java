package signalbox.chat.discord.link;

/** What proves to Discord that we are the bot; it never shows itself. */
public final class Token {
  private final String hidden;

  /**
   * @throws IllegalArgumentException when it can be no token; it is not repeated there
   */
  public Token(String hidden) {
    if (hidden.isEmpty() || !hidden.chars().allMatch(c -> c > ' ' && c < 127)) {
      throw new IllegalArgumentException("a token is one word of plain letters");
    }
    this.hidden = hidden;
  }

  String reveal() {
    return hidden;
  }

  @Override
  public String toString() {
    return "***";
  }
}
