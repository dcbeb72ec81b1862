package signalbox.chat.irc.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SplitterTest {
  private static final String FAMILY =
      "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67\u200d\ud83d\udc66";
  private static final String LINK = "https://gerrit.example.org/r/1234";

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
  void otherWhiteSpaceIsKeptLikeAnyLetter() {
    assertThat(Splitter.split("\u000b", 4)).containsExactly("\u000b");
    assertThat(Splitter.split("\u00a0\t\u3000 \u3000", 6))
        .containsExactly("\u00a0\t\u3000", "\u3000");
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
      SplitLaws.check(Babble.of(new Random(seed)), bytes);
    }
  }
}
