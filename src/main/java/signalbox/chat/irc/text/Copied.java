package signalbox.chat.irc.text;

import java.util.regex.Pattern;

/** Which words of a line are made to be copied: commands up to their end, ids, links, channels. */
final class Copied {
  private static final String OPENING = "[(\\[<\"']*+";
  private static final Pattern COMMAND = Pattern.compile(OPENING + "[!.?~%$+]\\p{L}.*");
  private static final Pattern END_OF_COMMAND = Pattern.compile(".*[;,)?]|or|and|-");

  /** Links, channels, flags, and the ids of cases, tasks and commits. */
  private static final Pattern ID =
      Pattern.compile(
          OPENING
              + "(?:[A-Za-z][A-Za-z0-9+.\\-]*+://.*|[#&].*|--.*"
              + "|(?:[a-z]+-\\d+|T\\d+|I?[0-9a-f]{7,40})[^\\p{L}\\p{Nd}]*+)");

  private boolean inCommand;

  /** Whether this word, the next one of the line, is such a one. */
  boolean holds(String word) {
    boolean isCommand = inCommand || isCommand(word);
    inCommand = isCommand && !END_OF_COMMAND.matcher(word).matches();
    return isCommand || ID.matcher(word).matches();
  }

  /** Whether a command stands at the beginning. */
  static boolean isCommand(String text) {
    return COMMAND.matcher(text).matches();
  }
}
