package signalbox.command.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CleanTextTest {
  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "a\u0000b,ab",
        "a\u001bb,ab",
        "a\u009bb,ab",
        "a\u202eb\u2069,ab",
        "a\u200bb\u2060c\ufeff,abc",
        "a\u00adb,ab",
        "a\u00a0b\u2003c\u3000d,a b c d",
        "a\tb,a b",
        "a\u2028b\u0085c,a b c",
        "\u000304\u0002red\u000f,red",
        "\u00034 hosts,hosts",
        "\u0004ff0000red,red",
        "\ud800a\udfff,a",
        "  a  ,a",
        "naïve – ok,naïve – ok"
      })
  void onlyWhatCanBeSeenIsKept(String raw, String clean) {
    assertThat(CleanText.of(raw)).isEqualTo(clean);
  }

  @Test
  void severalLinesBecomeOne() {
    assertThat(CleanText.of("a\r\nb")).isEqualTo("a  b");
  }

  @Test
  void emojiOfSeveralPartsStayWhole() {
    String family = "\ud83d\udc69\u200d\ud83d\udcbb";
    assertThat(CleanText.of(family)).isEqualTo(family);
  }

  @Test
  void cuttingNeverSplitsACharacter() {
    assertThat(CleanText.cut("abcd", 4)).isEqualTo("abcd");
    assertThat(CleanText.cut("abcde", 4)).isEqualTo("a...");
    assertThat(CleanText.cut("ab\ud83d\ude00def", 6)).isEqualTo("ab...");
  }

  @Test
  void wordsThatCannotBeSeenAreNone() {
    assertThat(Word.split("  a \u200d  b ")).extracting(Word::text).containsExactly("a", "b");
    assertThat(Word.split("")).isEmpty();
  }

  @Test
  void wordsAreComparedInLowerCaseAndPlainWidth() {
    assertThat(Word.of("ＡＢ１\u200d")).isEqualTo(new Word("ＡＢ１\u200d", "ab1"));
    assertThat(Word.of("@Erin,").bareKey()).isEqualTo("erin");
  }
}
