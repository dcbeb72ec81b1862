package signalbox.rendering.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClipTest {
  private static final String FAMILY = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";

  @Test
  void wordsThatFitStayAsTheyAre() {
    assertThat(Clip.line("deploy-1 is held")).isEqualTo("deploy-1 is held");
    assertThat(Clip.line("x".repeat(350))).hasSize(350).doesNotContain("...");
  }

  @Test
  void aLineIsCutToItsBytes() {
    assertThat(Clip.line("x".repeat(351))).isEqualTo("x".repeat(347) + "...");
    assertThat(Clip.bytesOf(Clip.line("\u00e9".repeat(300)))).isEqualTo(349);
  }

  @Test
  void noCharacterIsCutInTwo() {
    assertThat(Clip.to(FAMILY + FAMILY, 25)).isEqualTo(FAMILY + "...");
    assertThat(Clip.to(FAMILY + FAMILY, 20)).isEqualTo("...");
    assertThat(Clip.to("\uD83D\uDE00\uD83D\uDE00", 7)).isEqualTo("\uD83D\uDE00...");
  }

  @Test
  void anIdOrALinkIsLeftOutWhole() {
    assertThat(Clip.to("see https://example.org/r/1234 now", 20)).isEqualTo("see...");
    assertThat(Clip.to("context is T1234567 and more", 17)).isEqualTo("context is...");
    assertThat(Clip.to("go on in deploy-1234, please", 20)).isEqualTo("go on in...");
    assertThat(Clip.to("commit (0123456789abcdef0123456789abcdef01234567)", 30))
        .isEqualTo("commit...");
    assertThat(Clip.to("an ordinary and endless word", 15)).isEqualTo("an ordinary...");
  }

  @Test
  void aCutBehindAnIdKeepsIt() {
    assertThat(Clip.to("https://example.org/r/1 is down", 26))
        .isEqualTo("https://example.org/r/1...");
  }

  @Test
  void longWordsAreWrappedAtBlanks() {
    var lines = Clip.wrap("a".repeat(200) + " https://example.org/" + "b".repeat(200) + " end");
    assertThat(lines)
        .containsExactly("a".repeat(200), "https://example.org/" + "b".repeat(200) + " end");
  }

  @Test
  void anEndlessWordIsCutWhenWrapping() {
    assertThat(Clip.wrap("for https://example.org/" + "b".repeat(400) + " now"))
        .containsExactly("for", "... now");
    assertThat(Clip.wrap("x".repeat(400))).containsExactly("x".repeat(347) + "...");
  }
}
