package signalbox.chat.discord.text;

import java.util.Optional;

/**
 * A part of a line that is never cut: a character as people see it with its escape, a link, an id,
 * a moment, a mention.
 *
 * @param text as Discord is to read it
 * @param called the id of whom it mentions
 */
record Piece(String text, Optional<String> called) {
  static Piece of(String text) {
    return new Piece(text, Optional.empty());
  }

  /** A place to break a line at. */
  boolean isBlank() {
    return text.equals(" ");
  }

  int length() {
    return text.length();
  }
}
