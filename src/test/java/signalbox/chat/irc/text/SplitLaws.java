package signalbox.chat.irc.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What holds of every text that is split, whoever wrote it. */
final class SplitLaws {
  private static final Pattern SEEN = Pattern.compile("\\X");

  private SplitLaws() {}

  static void check(String text, int bytes) {
    List<String> parts = Splitter.split(text, bytes);
    assertThat(parts)
        .allSatisfy(part -> {
          assertThat(part).matches("(?s).*[^ ].*");
          assertThat(part.getBytes(UTF_8).length).isLessThanOrEqualTo(bytes);
        });
    assertThat(isLossless(units(text, bytes), parts)).as("nothing of <%s> is lost", text).isTrue();
    assertThat(keepsWords(text, bytes, parts)).as("words of <%s> are whole", text).isTrue();
  }

  /** The characters that people see; those that fit nowhere in their parts. */
  private static List<String> units(String text, int bytes) {
    var units = new ArrayList<String>();
    for (String seen : SEEN.matcher(text).results().map(MatchResult::group).toList()) {
      if (sizeOf(seen) <= bytes) {
        units.add(seen);
      } else {
        seen.codePoints().mapToObj(Character::toString).forEach(units::add);
      }
    }
    return units;
  }

  /** As the splitter counts: half a pair takes two bytes, the question mark for it only one. */
  private static int sizeOf(String text) {
    return text.codePoints()
        .map(c -> c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? isHalf(c) : 4)
        .sum();
  }

  private static int isHalf(int c) {
    return c >= 0xd800 && c < 0xe000 ? 2 : 3;
  }

  /** Whether the parts are the whole text but for blanks at the breaks, cut between units. */
  private static boolean isLossless(List<String> units, List<String> parts) {
    Set<Integer> reached = Set.of(0);
    for (String part : parts) {
      var next = new HashSet<Integer>();
      for (int at : reached) {
        int from = at;
        reach(units, from, part, next);
        while (from < units.size() && units.get(from).equals(" ")) {
          reach(units, ++from, part, next);
        }
      }
      reached = next;
    }
    return reached.stream()
        .anyMatch(at -> units.subList(at, units.size()).stream().allMatch(" "::equals));
  }

  private static void reach(List<String> units, int from, String part, Set<Integer> next) {
    int length = 0;
    int at = from;
    while (at < units.size() && length < part.length() && part.startsWith(units.get(at), length)) {
      length += units.get(at).length();
      at++;
    }
    if (length == part.length()) {
      next.add(at);
    }
  }

  private static boolean keepsWords(String text, int bytes, List<String> parts) {
    if (hasHugeBlank(text, bytes)) {
      return true;
    }
    var said = new ArrayList<String>();
    parts.forEach(part -> said.addAll(words(part, bytes)));
    int at = 0;
    for (String word : words(text, bytes)) {
      if (sizeOf(word) <= bytes) {
        if (at >= said.size() || !said.get(at++).equals(word)) {
          return false;
        }
      } else {
        var pieces = new StringBuilder();
        while (at < said.size() && pieces.length() < word.length()) {
          pieces.append(said.get(at++));
        }
        if (!pieces.toString().equals(word)) {
          return false;
        }
      }
    }
    return at == said.size();
  }

  /** A blank with more accents than a line holds comes apart, and looks like another then. */
  private static boolean hasHugeBlank(String text, int bytes) {
    return SEEN.matcher(text)
        .results()
        .map(MatchResult::group)
        .anyMatch(seen -> seen.startsWith(" ") && sizeOf(seen) > bytes);
  }

  private static List<String> words(String text, int bytes) {
    var words = new ArrayList<String>();
    var word = new StringBuilder();
    for (String unit : units(text, bytes)) {
      if (!unit.equals(" ")) {
        word.append(unit);
      } else if (!word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    if (!word.isEmpty()) {
      words.add(word.toString());
    }
    return words;
  }
}
