package signalbox.chat.irc.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import signalbox.message.Message;

/** Words on their way to IRC and from it. */
public final class IrcText {
  /** Lines of one message that a channel hears at the most. */
  public static final int MOST_LINES = 4;

  /** Lines of one message that a person hears in private at the most. */
  public static final int MOST_LINES_IN_PRIVATE = 40;

  /** A narrower line has no room to begin with a name again. */
  private static final int ROOM_FOR_A_HEAD = 120;

  private static final Pattern FORMATTING =
      Pattern.compile(
          "\\x03(?:[0-9]{1,2}(?:,[0-9]{1,2})?)?"
              + "|\\x04(?:[0-9A-Fa-f]{6}(?:,[0-9A-Fa-f]{6})?)?"
              + "|[\\x02\\x0f\\x11\\x16\\x1d\\x1e\\x1f]");

  /** The name of a case at the beginning of a line, and how the line goes on. */
  private static final Pattern HEAD =
      Pattern.compile("(?:\\(again\\) )?([a-z]{1,20}-[0-9]{1,9})(?=[: ])");

  private IrcText() {}

  /**
   * Without bold, italics, underlines, strikes, monospace, reverse, resets and colours; a comma or
   * a digit that is no part of a colour stays.
   */
  public static String strip(String raw) {
    return FORMATTING.matcher(raw).replaceAll("");
  }

  /**
   * A message as a channel hears it: {@link #MOST_LINES} lines at the most, the last of which
   * counts those that are left out. What goes on on another line begins with the name of its case
   * again.
   *
   * @param bytes of UTF-8 in one line at the most; see {@link LineBudget}
   */
  public static List<String> lines(Message message, int bytes) {
    return atMost(MOST_LINES, message, bytes);
  }

  /**
   * The whole message, as a person hears it in private: {@link #MOST_LINES_IN_PRIVATE} lines at the
   * most.
   *
   * @param bytes of UTF-8 in one line at the most
   */
  public static List<String> linesInPrivate(Message message, int bytes) {
    return atMost(MOST_LINES_IN_PRIVATE, message, bytes);
  }

  private static List<String> atMost(int most, Message message, int bytes) {
    List<String> lines =
        message.lines().stream().flatMap(line -> broken(line, bytes).stream()).toList();
    if (lines.size() <= most) {
      return lines;
    }
    var some = new ArrayList<>(lines.subList(0, most - 1));
    int left = lines.size() - some.size();
    String rest = "and " + left + " more lines" + (most == MOST_LINES ? "; ask me in private" : "");
    some.add(Splitter.split(head(lines.getLast(), bytes) + rest, bytes).getFirst());
    return some;
  }

  private static List<String> broken(String line, int bytes) {
    String head = head(line, bytes);
    var parts = new ArrayList<String>();
    for (String part : Splitter.split(line, bytes, bytes - head.length())) {
      parts.add(parts.isEmpty() ? part : head + part);
    }
    return parts;
  }

  /** Such as {@code deploy-17: }; "" when the line is about no case. ASCII. */
  private static String head(String line, int bytes) {
    Matcher name = HEAD.matcher(line);
    return bytes >= ROOM_FOR_A_HEAD && name.lookingAt() ? name.group(1) + ": " : "";
  }
}
