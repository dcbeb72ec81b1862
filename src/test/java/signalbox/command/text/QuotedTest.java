package signalbox.command.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class QuotedTest {
  private static final List<String> PIECES =
      List.of(" ", " ", "\"", "\"\"", "a", "b", "--private", "\\", "#17", "17");

  @Test
  void endsBehindTheWordThatClosesIt() {
    assertThat(Quoted.end(Word.split("\"a b\" c"), 0)).isEqualTo(2);
    assertThat(Quoted.end(Word.split("x \"a b\" c"), 1)).isEqualTo(3);
    assertThat(Quoted.end(Word.split("\"a\" \"b\""), 0)).isEqualTo(1);
  }

  @Test
  void isNoneWhenNobodyOpensOrClosesIt() {
    assertThat(Quoted.end(Word.split("a \"b\""), 0)).isZero();
    assertThat(Quoted.end(Word.split("\"a b c"), 0)).isZero();
    assertThat(Quoted.end(Word.split("\"a 5\"\" b"), 0)).isZero();
    assertThat(Quoted.end(Word.split("\""), 0)).isZero();
    assertThat(Quoted.end(List.of(), 0)).isZero();
  }

  @Test
  void isTheTextOnlyWhenAllOfItIsInOnePair() {
    assertThat(Quoted.find(Word.split("\"a b\""))).contains("a b");
    assertThat(Quoted.find(Word.split("\"a \"\"b\"\"\""))).contains("a \"b\"");
    assertThat(Quoted.find(Word.split("\"a\" and \"b\""))).isEmpty();
    assertThat(Quoted.find(Word.split("a"))).isEmpty();
  }

  @RepeatedTest(300)
  void givesBackAnyText(RepetitionInfo run) {
    var chance = new Random(run.getCurrentRepetition());
    var text = new StringBuilder();
    for (int i = chance.nextInt(1, 12); i > 0; i--) {
      text.append(PIECES.get(chance.nextInt(PIECES.size())));
    }
    String plain = Word.join(Word.split(text.toString()));
    List<Word> typed = Word.split(Quoted.of(plain) + " --private \"more\"");
    int end = Quoted.end(typed, 0);
    assertThat(typed.subList(end, typed.size())).hasSize(2);
    assertThat(Quoted.find(typed.subList(0, end))).contains(plain);
  }
}
