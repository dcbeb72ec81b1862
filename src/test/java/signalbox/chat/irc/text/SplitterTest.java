package signalbox.chat.irc.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SplitterTest {
  private static final String FAMILY =
      "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67\u200d\ud83d\udc66";
  private static final String LINK = "https://gerrit.example.org/r/1234";

  private static final Pattern SEEN = Pattern.compile("\\X");

  @Test
  void whatFitsStaysOneLine() {
    assertThat(Splitter.split("deploy-1: needs sre", 19)).containsExactly("deploy-1: needs sre");
  }

  @Test
  void nothingIsNoLine() {
    assertThat(Splitter.split("", 10)).isEmpty();
  }

  @Test
  void linesBreakAtTheLastBlankThatFits() {
    assertThat(Splitter.split("one two three four", 9)).containsExactly("one two", "three", "four");
    assertThat(Splitter.split("one two three four", 8)).containsExactly("one two", "three", "four");
  }

  @Test
  void onlyTheBlanksAroundABreakAreLost() {
    assertThat(Splitter.split("one   two", 5)).containsExactly("one", "two");
    assertThat(Splitter.split("one   two", 7)).containsExactly("one", "two");
    assertThat(Splitter.split(" one  two three ", 9)).containsExactly(" one  two", "three ");
    assertThat(Splitter.split("     one", 4)).containsExactly("one");
    assertThat(Splitter.split("      ", 4)).isEmpty();
  }

  @Test
  void bytesAreCountedAsTheyAreWritten() {
    assertThat(Splitter.split("éé éé", 5)).containsExactly("éé", "éé");
    assertThat(Splitter.split("字字", 5)).containsExactly("字", "字");
  }

  @Test
  void linksAndIdsStayWhole() {
    assertThat(Splitter.split("see " + LINK + " for T1234 and #ops", 36))
        .containsExactly("see", LINK, "for T1234 and #ops");
  }

  @Test
  void aCommandKeepsItsFirstWord() {
    assertThat(Splitter.split("still missing: sre - !approve deploy-17", 32))
        .containsExactly("still missing: sre -", "!approve deploy-17");
    assertThat(Splitter.split("still missing: sre - !approve deploy-17", 29))
        .containsExactly("still missing: sre -", "!approve deploy-17");
  }

  @Test
  void aWordLongerThanALineIsCutAndBeginsWhereItStands() {
    assertThat(Splitter.split("why: " + "x".repeat(20), 10))
        .containsExactly("why: xxxxx", "x".repeat(10), "x".repeat(5));
  }

  @Test
  void aCharacterAsPeopleSeeItStaysWhole() {
    assertThat(Splitter.split(FAMILY.repeat(2), 30)).containsExactly(FAMILY, FAMILY);
    assertThat(Splitter.split("e\u0301e\u0301", 4)).containsExactly("e\u0301", "e\u0301");
    assertThat(Splitter.split("\ud83c\uddef\ud83c\uddf5\ud83c\uddeb\ud83c\uddf7", 12))
        .containsExactly("\ud83c\uddef\ud83c\uddf5", "\ud83c\uddeb\ud83c\uddf7");
    assertThat(Splitter.split("\u1112\u1161\u11ab\u1112\u1161", 12))
        .containsExactly("\u1112\u1161\u11ab", "\u1112\u1161");
  }

  @Test
  void aBlankWithAnAccentIsNoPlaceToBreak() {
    assertThat(Splitter.split("abcd \u0301efg hi", 8)).containsExactly("abcd \u0301e", "fg hi");
  }

  @Test
  void aCharacterLongerThanALineIsCutBetweenItsParts() {
    assertThat(Splitter.split(FAMILY, 8))
        .allSatisfy(part -> assertThat(part.getBytes(UTF_8).length).isLessThanOrEqualTo(8))
        .satisfies(parts -> assertThat(String.join("", parts)).isEqualTo(FAMILY));
  }

  @Test
  void linesAfterTheFirstMayHaveLessRoom() {
    assertThat(Splitter.split("aaa bbb ccc ddd", 11, 4)).containsExactly("aaa bbb ccc", "ddd");
    assertThat(Splitter.split("aaa bbb ccc ddd", 7, 4)).containsExactly("aaa bbb", "ccc", "ddd");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 3})
  void thereHasToBeRoomForOneCharacter(int bytes) {
    assertThatIllegalArgumentException().isThrownBy(() -> Splitter.split("a", bytes));
    assertThatIllegalArgumentException().isThrownBy(() -> Splitter.split("a", 10, bytes));
  }

  @Test
  void endlessTextsTakeNoTime() {
    for (String filler :
        List.of("x", " ", "\u0301", "\ud83c\uddef", "\u200d", FAMILY, "a ", "!a ", " \u0301")) {
      String text = filler.repeat(20_000);
      assertThat(String.join("", Splitter.split(text, 400)).replace(" ", ""))
          .isEqualTo(text.replace(" ", ""));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 5, 11, 25, 60, 400, Integer.MAX_VALUE})
  void anyTextIsSplitWithoutLossWithinTheBudgetAndNeverInsideACharacterOrAWord(int bytes) {
    for (int seed = 0; seed < 300; seed++) {
      String text = Babble.of(new Random(seed));
      List<String> parts = Splitter.split(text, bytes);
      assertThat(parts)
          .as("seed %d", seed)
          .allSatisfy(part -> {
            assertThat(part).isNotEmpty();
            assertThat(part.getBytes(UTF_8).length).isLessThanOrEqualTo(bytes);
          });
      assertThat(isLossless(units(text, bytes), parts))
          .as("seed %d: nothing is lost", seed)
          .isTrue();
      assertThat(keepsWords(text, bytes, parts)).as("seed %d: words are whole", seed).isTrue();
    }
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
