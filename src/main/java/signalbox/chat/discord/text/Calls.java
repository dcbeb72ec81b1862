package signalbox.chat.discord.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds those whom a line of news speaks to: names before a colon, as in {@code dana, tyler: is the
 * reason gone?}, and those who are asked for, as in {@code needs sre (robin, sam)} or {@code an
 * admin (dana) says}; not those who are told to be still missing, who know.
 *
 * <p>Only the frame of our own words calls. The words that somebody typed follow in it behind a
 * colon, a bracket, a quotation mark or a verb of {@link #FOREIGN}; so the frame is read from the
 * beginning, phrase by phrase, and at the first of these that does not belong to a phrase known
 * here it is over: {@code deploy-1: sam notes: dana: hi} calls nobody. What is doubtful calls
 * nobody either.
 */
final class Calls {
  /** Somebody called, and where the name stands. */
  record Call(String name, int start, int end) {}

  private static final String NAME = "[^\\s,;:()\"]++";
  private static final String TEAM = "[a-z][a-z0-9-]*+";
  private static final String ROW = NAME + "(?:(?:, | and )" + NAME + ")*+(?: more)?";

  /** Whether it goes on with the case, and whether it was said before. */
  private static final Pattern HEAD =
      Pattern.compile("(?:\\(again\\) )?(?:[a-z]{1,20}-\\d{1,9}(?: \\(restricted\\))?: )?");

  /** Whom all that follows is said to. */
  private static final Pattern ADDRESSED =
      Pattern.compile(
          "(?:" + NAME + " (?:starts with |holds it, |asks again: ))?(" + ROW + "):(?= |$)");

  private static final Pattern ASKED =
      Pattern.compile("needs |nobody has answered for |informed: |" + NAME + " asks again: ");

  /** Such as {@code sre (robin, sam)}. */
  private static final Pattern SEAT =
      Pattern.compile("(?:, )?" + TEAM + "(?: \\(([^()]*+)\\))?+(?=[,;]| - |$)");

  /** Such as {@code erin (backup of sre)}. */
  private static final Pattern BACKUP =
      Pattern.compile("(?:, )?(" + ROW + ") \\(backup of " + TEAM + "\\)");

  /** Such as {@code an admin (dana) says !link-approve robin}. */
  private static final Pattern ADMINS = Pattern.compile("an admin \\((" + ROW + ")\\)(?= says )");

  /** What stands before words of others, or of a target that somebody named. */
  private static final Pattern FOREIGN =
      Pattern.compile("[(\"]|:(?= |$)|\\b(?:claims|keeps|puts down|hands|the window) ");

  private static final Pattern WHOLE_ROW = Pattern.compile(ROW);
  private static final Pattern WORD = Pattern.compile(NAME + " more|" + NAME);
  private static final String NEXT_PHRASE = "; ";

  private final String line;
  private final Predicate<String> isName;
  private final List<Call> calls = new ArrayList<>();

  private Calls(String line, Predicate<String> isName) {
    this.line = line;
    this.isName = isName;
  }

  /**
   * In the order in which they stand there.
   *
   * @param isName whether somebody of that name can be called
   */
  static List<Call> in(String line, Predicate<String> isName) {
    var calls = new Calls(line, isName);
    Matcher head = HEAD.matcher(line);
    int at = head.lookingAt() ? head.end() : 0;
    while (at >= 0) {
      at = calls.phrase(at);
    }
    return List.copyOf(calls.calls);
  }

  /** One phrase; where the next one of the frame begins, or -1. */
  private int phrase(int start) {
    int end = each(ADMINS, each(BACKUP, asked(addressed(start))));
    int foreign = find(FOREIGN, end);
    int next = line.indexOf(NEXT_PHRASE, end);
    return next < 0 || foreign <= next ? -1 : next + NEXT_PHRASE.length();
  }

  /** One row after another, as in {@code sam: erin: help!}. */
  private int addressed(int start) {
    int at = start;
    Matcher row = ADDRESSED.matcher(line);
    while (row.region(at, line.length()).lookingAt() && call(row.group(1), row.start(1))) {
      at = Math.min(line.length(), row.end() + 1);
    }
    return at;
  }

  private int asked(int start) {
    Matcher asked = ASKED.matcher(line).region(start, line.length());
    return asked.lookingAt() ? each(SEAT, asked.end()) : start;
  }

  /** One group after another; one of which nobody is a name calls nobody. */
  private int each(Pattern group, int start) {
    int at = start;
    Matcher names = group.matcher(line);
    while (names.region(at, line.length()).lookingAt()) {
      if (names.group(1) != null) {
        call(names.group(1), names.start(1));
      }
      at = names.end();
    }
    return at;
  }

  private int find(Pattern pattern, int start) {
    Matcher found = pattern.matcher(line).region(start, line.length());
    return found.find() ? found.start() : line.length();
  }

  /**
   * All of a row, of which each but the count of those left out has to be a name; whether they are.
   */
  private boolean call(String row, int start) {
    if (!WHOLE_ROW.matcher(row).matches()) {
      return false;
    }
    var called = new ArrayList<Call>();
    Matcher name = WORD.matcher(row);
    while (name.find()) {
      String word = name.group();
      if (isName.test(word)) {
        called.add(new Call(word, start + name.start(), start + name.end()));
      } else if (!word.equals("and") && !word.matches("\\d+ more")) {
        return false;
      }
    }
    calls.addAll(called);
    return !called.isEmpty();
  }
}
