package signalbox.chat.irc.text;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import signalbox.chat.irc.wire.Casemapping;

/**
 * Says nicks so that nobody's client rings.
 *
 * @param present folded nicks of all who are there
 * @param loud folded nicks that may ring
 */
record QuietNicks(Set<String> present, Set<String> loud, Casemapping casemapping) {
  /** Nothing to see in all clients in use; other invisible characters show as blanks in some. */
  private static final char INVISIBLE = '\u200b';

  /** What a nick can be made of; servers that allow accents are met too. */
  private static final String LETTER = "[\\p{L}\\p{M}\\p{Nd}_\\-\\[\\]\\\\`^{|}]";

  private static final Pattern WORD = Pattern.compile(LETTER + "++");

  /** Signs that belong to a nick or stand around it; nobody has many of them. */
  private static final int MOST_SIGNS = 4;

  /** One word of a line, with the signs around it. */
  String quiet(String word) {
    return WORD.matcher(word).replaceAll(part -> Matcher.quoteReplacement(quieted(part)));
  }

  private String quieted(MatchResult part) {
    String text = part.group();
    for (int front = 0; front <= MOST_SIGNS && isSign(text, front - 1); front++) {
      for (int back = 0; back <= MOST_SIGNS && isSign(text, text.length() - back); back++) {
        int end = text.length() - back;
        if (front < end && present.contains(casemapping.fold(text.substring(front, end)))) {
          return text.substring(0, front)
              + broken(text.substring(front, end))
              + text.substring(end);
        }
      }
    }
    return text;
  }

  /** Whether a sign stands there, or nothing at all. */
  private static boolean isSign(String text, int at) {
    return at < 0 || at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
  }

  private String broken(String nick) {
    if (loud.contains(casemapping.fold(nick))) {
      return nick;
    }
    int first = 0;
    for (int at = afterCharacter(nick, 0); at < nick.length(); at = afterCharacter(nick, at)) {
      first = first == 0 ? at : first;
      // Clients take the blank for the end of a word: no part may be the nick of another.
      if (!isNick(nick.substring(0, at)) && !isNick(nick.substring(at))) {
        return breakAt(nick, at);
      }
    }
    return first == 0 ? nick : breakAt(nick, first);
  }

  private boolean isNick(String text) {
    return present.contains(casemapping.fold(text));
  }

  private static String breakAt(String nick, int at) {
    return nick.substring(0, at) + INVISIBLE + nick.substring(at);
  }

  /** Accents stay with their letter. */
  private static int afterCharacter(String text, int at) {
    int next = text.offsetByCodePoints(at, 1);
    while (next < text.length() && isAccent(text.codePointAt(next))) {
      next = text.offsetByCodePoints(next, 1);
    }
    return next;
  }

  private static boolean isAccent(int c) {
    return Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }
}
