package signalbox.chat.irc.text;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import signalbox.chat.irc.wire.Casemapping;

/**
 * Who is called by a line, and who is only spoken of.
 *
 * <p>Clients ring when a line holds the nick of their person, so nicks that are not to ring are
 * said with an invisible blank inside. Commands, ids, links and channels stay as they are, for they
 * are copied; a name that is copied does no harm, since commands are read without such blanks.
 */
public final class Highlights {
  private static final Pattern TOKEN = Pattern.compile("[^ ]+");
  private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^()]+)\\)");

  /** All who were asked know what is missing; it is repeated for those who look in. */
  private static final String KNOWN = "missing";

  private final Set<String> present;
  private final Casemapping casemapping;

  /**
   * For the people of a channel.
   *
   * @param present the nicks of all who are there
   */
  public Highlights(Set<String> present, Casemapping casemapping) {
    this.present = present.stream().map(casemapping::fold).collect(toUnmodifiableSet());
    this.casemapping = casemapping;
  }

  /**
   * The nicks that a line of news speaks to: those before a colon, as in {@code dana, tyler: is the
   * reason gone?}, and those who are asked for, as in {@code needs sre (robin, sam)}. An answer
   * speaks to nobody but the one who asked.
   */
  public Set<String> addressed(String line) {
    var called = new LinkedHashSet<String>();
    var row = new LinkedHashSet<String>();
    TOKEN
        .matcher(line)
        .results()
        .map(MatchResult::group)
        .forEach(word -> {
          String name = word.replaceFirst("[,:]$", "");
          if (isPresent(name)) {
            row.add(name);
          } else if (!word.equals("and")) {
            row.clear();
          }
          if (word.endsWith(":")) {
            called.addAll(row);
            row.clear();
          }
        });
    IN_BRACKETS.matcher(line).results().forEach(names -> called.addAll(askedFor(line, names)));
    return called;
  }

  private Set<String> askedFor(String line, MatchResult brackets) {
    Set<String> names = Set.copyOf(List.of(brackets.group(1).split(", ")));
    String before = line.substring(line.lastIndexOf(';', brackets.start()) + 1, brackets.start());
    boolean isCall = !before.contains(KNOWN) && names.stream().allMatch(this::isPresent);
    return isCall ? names : Set.of();
  }

  private boolean isPresent(String name) {
    return present.contains(casemapping.fold(name));
  }

  /**
   * The line in which of those present nobody rings but these. Each nick that is quieted takes
   * three bytes more, so this comes before {@link IrcText#lines}.
   *
   * @param ringing nicks; none when the line is an answer
   */
  public String quiet(String line, Set<String> ringing) {
    Set<String> loud = ringing.stream().map(casemapping::fold).collect(toUnmodifiableSet());
    var nicks = new QuietNicks(present, loud, casemapping);
    var copied = new Copied();
    // A line that is one command is read by other bots, such as !log.
    return Copied.isCommand(line)
        ? line
        : TOKEN
            .matcher(line)
            .replaceAll(token -> {
              String word = token.group();
              return Matcher.quoteReplacement(copied.holds(word) ? word : nicks.quiet(word));
            });
  }
}
