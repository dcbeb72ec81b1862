package signalbox.chat.irc.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MaskTest {

  private static boolean matches(String glob, String text) {
    return new Mask(glob).matches(text, Casemapping.ASCII);
  }

  @Test
  void aStarIsAnyRunAndAQuestionMarkAnyOne() {
    assertThat(matches("*!*@wikimedia/*", "sam!~s@wikimedia/Sam")).isTrue();
    assertThat(matches("*!*@wikimedia/*", "sam!~s@miraheze/Sam")).isFalse();
    assertThat(matches("s?m!*", "sam!x")).isTrue();
    assertThat(matches("s?m!*", "sm!x")).isFalse();
    assertThat(matches("s?m", "s\ud83d\ude00m")).isTrue();
  }

  @Test
  void theWholeOfItHasToFit() {
    assertThat(matches("sam", "sam")).isTrue();
    assertThat(matches("sam", "samson")).isFalse();
    assertThat(matches("sam", "unsam")).isFalse();
    assertThat(matches("", "")).isTrue();
    assertThat(matches("", "a")).isFalse();
    assertThat(matches("*", "")).isTrue();
    assertThat(matches("***", "")).isTrue();
    assertThat(matches("?", "")).isFalse();
  }

  @Test
  void aRunThatFitsTooEarlyIsWidened() {
    assertThat(matches("*a*b*c", "abcabc")).isTrue();
    assertThat(matches("*a*b*c", "aXbXcXbc")).isTrue();
    assertThat(matches("*a*b*c", "acb")).isFalse();
    assertThat(matches("*ab", "aab")).isTrue();
    assertThat(matches("*ab", "aaab aab")).isTrue();
    assertThat(matches("a*?c", "ac")).isFalse();
    assertThat(matches("a*?c", "abcc")).isTrue();
  }

  @Test
  void aBackslashTakesTheMeaningOfAWildcard() {
    assertThat(matches("a\\*b", "a*b")).isTrue();
    assertThat(matches("a\\*b", "axb")).isFalse();
    assertThat(matches("a\\?b", "a?b")).isTrue();
    assertThat(matches("a\\?b", "axb")).isFalse();
    assertThat(matches("a\\*", "a*")).isTrue();
    assertThat(matches("a\\*", "a\\xyz")).isFalse();
  }

  @Test
  void aBackslashBeforeAnythingElseIsItself() {
    assertThat(matches("a\\b!*", "a\\b!c")).isTrue();
    assertThat(matches("a\\b!*", "ab!c")).isFalse();
    assertThat(matches("a\\", "a\\")).isTrue();
    assertThat(matches("a\\\\*", "a\\*")).isTrue();
  }

  @Test
  void bracketsAreLetters() {
    assertThat(matches("sam[x]!*", "sam[x]!y")).isTrue();
    assertThat(matches("sam[x]!*", "samx!y")).isFalse();
    assertThat(matches("a.c", "abc")).isFalse();
  }

  @Test
  void lettersAreComparedAsTheServerDoes() {
    assertThat(new Mask("SAM[1]*").matches("sam{1}x", Casemapping.RFC1459)).isTrue();
    assertThat(new Mask("SAM[1]*").matches("sam{1}x", Casemapping.ASCII)).isFalse();
    assertThat(new Mask("a\\*").matches("A*", Casemapping.RFC1459)).isTrue();
    assertThat(new Mask("a\\*").matches("a|x", Casemapping.RFC1459)).isFalse();
    assertThat(new Mask("a\\b").matches("a|b", Casemapping.RFC1459)).isTrue();
  }

  @Test
  void manyRunsTakeNoTime() {
    String glob = "*a".repeat(2000) + "*b";
    String text = "a".repeat(8000);
    assertThat(new Mask(glob).matches(text, Casemapping.RFC1459)).isFalse();
    assertThat(new Mask(glob).matches(text + "b", Casemapping.RFC1459)).isTrue();
  }
}
