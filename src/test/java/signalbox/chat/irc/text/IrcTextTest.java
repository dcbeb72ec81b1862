package signalbox.chat.irc.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import signalbox.message.Message;

class IrcTextTest {

  @Test
  void formattingIsStripped() {
    assertThat(IrcText.strip("\u0002!app\u001drove\u001f \u001ede\u0011pl\u0016oy\u000f-1"))
        .isEqualTo("!approve deploy-1");
  }

  @Test
  void coloursTakeTheirDigitsAlongAndNoMore() {
    assertThat(IrcText.strip("\u00034a\u000304b\u00034,12c\u000304,5d\u0003e")).isEqualTo("abcde");
    assertThat(IrcText.strip("\u0003042 hosts")).isEqualTo("2 hosts");
    assertThat(IrcText.strip("\u00034,x\u0003,5 \u00034,123")).isEqualTo(",x,5 3");
  }

  @Test
  void hexColoursTakeTheirDigitsAlongAndNoMore() {
    assertThat(IrcText.strip("\u0004ff0000a\u0004FF0000,00ff00b\u0004c")).isEqualTo("abc");
    assertThat(IrcText.strip("\u0004ff0000,x\u0004ff00")).isEqualTo(",xff00");
  }

  @Test
  void plainWordsStayWhatTheyAre() {
    String plain = "42,7 über \ud83d\ude00\ttab\u0001";
    assertThat(IrcText.strip(plain)).isEqualTo(plain);
  }

  @Test
  void linesThatFitAreSaidAsTheyAre() {
    assertThat(IrcText.lines(Message.of("deploy-1: a", "deploy-1: b"), 400))
        .containsExactly("deploy-1: a", "deploy-1: b");
  }

  @Test
  void whatGoesOnBeginsWithTheNameOfItsCase() {
    String words = "word ".repeat(50).strip();
    List<String> lines = IrcText.lines(Message.of("deploy-17: " + words), 150);
    assertThat(lines).hasSize(2).allMatch(line -> line.startsWith("deploy-17: word"));
    assertThat(IrcText.lines(Message.of("deploy-17 03:00 sam: " + words), 150).get(1))
        .startsWith("deploy-17: word");
    assertThat(IrcText.lines(Message.of("(again) deploy-17: " + words), 150).get(1))
        .startsWith("deploy-17: word");
  }

  @Test
  void whatIsAboutNoCaseJustGoesOn() {
    String words = "word ".repeat(50).strip();
    assertThat(IrcText.lines(Message.of("policy: " + words), 150).get(1)).startsWith("word word");
    assertThat(IrcText.lines(Message.of("mw-config is claimed " + words), 150).get(1))
        .startsWith("word");
  }

  @Test
  void aChannelHearsFourLinesAndWhereTheRestIs() {
    Message six = numbered(6, "deploy-1: line ");
    assertThat(IrcText.lines(six, 400))
        .containsExactly(
            "deploy-1: line 1",
            "deploy-1: line 2",
            "deploy-1: line 3",
            "deploy-1: and 3 more lines; ask me in private");
    assertThat(IrcText.lines(numbered(4, ""), 400)).hasSize(4).last().isEqualTo("4");
    assertThat(IrcText.lines(numbered(20, "policy "), 400))
        .last()
        .isEqualTo("and 17 more lines; ask me in private");
  }

  @Test
  void aPersonHearsItAllInPrivate() {
    assertThat(IrcText.linesInPrivate(numbered(20, "line "), 400)).hasSize(20).endsWith("line 20");
  }

  @Test
  void evenInPrivateThereIsAnEnd() {
    var endless = new Message(List.of("word ".repeat(20_000)));
    assertThat(IrcText.linesInPrivate(endless, 400))
        .hasSize(IrcText.MOST_LINES_IN_PRIVATE)
        .last()
        .asString()
        .matches("and \\d+ more lines");
  }

  @Test
  void anEmptyLineIsNotSaid() {
    assertThat(IrcText.lines(Message.of("", "a", ""), 400)).containsExactly("a");
    assertThat(IrcText.lines(Message.of(""), 400)).isEmpty();
  }

  @Test
  void noLineIsLongerThanItMayBe() {
    for (int seed = 0; seed < 500; seed++) {
      var random = new Random(seed);
      int bytes = 4 + random.nextInt(500);
      var message =
          new Message(
              IntStream.rangeClosed(0, random.nextInt(20))
                  .mapToObj(i -> (i % 3 == 0 ? "deploy-" + i + ": " : "") + Babble.of(random))
                  .toList());
      assertThat(IrcText.lines(message, bytes))
          .as("seed %d", seed)
          .hasSizeLessThanOrEqualTo(IrcText.MOST_LINES)
          .allSatisfy(line -> assertThat(line.getBytes(UTF_8).length).isBetween(1, bytes))
          .noneMatch(line -> line.matches("(?s).*[\r\n\0].*"));
    }
  }

  private static Message numbered(int lines, String words) {
    return new Message(IntStream.rangeClosed(1, lines).mapToObj(i -> words + i).toList());
  }
}
