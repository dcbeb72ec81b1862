package signalbox.chat.console;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a line typed into the console is. */
sealed interface Typed {
  /** Somebody speaks. {@code channel} empty: to the bot alone, or where one stands. */
  record Speech(Optional<String> channel, Optional<String> speaker, String text) implements Typed {}

  /** Corresponds to {@code /as dana}. */
  record As(String speaker) implements Typed {}

  /** Corresponds to {@code /in #ops}; without a channel, to the bot alone. */
  record In(Optional<String> channel) implements Typed {}

  /** Corresponds to {@code /help}. */
  record Help() implements Typed {}

  /** Corresponds to {@code /quit}. */
  record Quit() implements Typed {}

  /** Nothing. */
  record Nothing() implements Typed {}

  /** A slash and no command of the console. */
  record Odd(String word) implements Typed {}

  /** In a channel as somebody: {@code #ops dana> words}. */
  Pattern IN_CHANNEL = Pattern.compile("(#\\S+)\\s+(\\S+)> ?(.*)");

  /** To the bot alone as somebody: {@code dana> words}. */
  Pattern ALONE = Pattern.compile("([^\\s#/!][^\\s>]*)> ?(.*)");

  static Typed read(String line) {
    String stripped = line.strip();
    if (stripped.isEmpty()) {
      return new Nothing();
    }
    if (stripped.startsWith("/")) {
      return command(stripped.split("\\s+", 2));
    }
    Matcher m = IN_CHANNEL.matcher(stripped);
    if (m.matches()) {
      return new Speech(Optional.of(m.group(1)), Optional.of(m.group(2)), m.group(3));
    }
    m = ALONE.matcher(stripped);
    return m.matches()
        ? new Speech(Optional.empty(), Optional.of(m.group(1)), m.group(2))
        : new Speech(Optional.empty(), Optional.empty(), stripped);
  }

  private static Typed command(String[] words) {
    Optional<String> rest =
        words.length > 1
            ? Optional.of(words[1].strip()).filter(r -> !r.isEmpty())
            : Optional.empty();
    return switch (words[0]) {
      case "/as" -> rest.<Typed>map(As::new).orElseGet(() -> new Odd("/as without a name"));
      case "/in" -> new In(rest);
      case "/help" -> new Help();
      case "/quit", "/exit" -> new Quit();
      default -> new Odd(words[0]);
    };
  }
}
