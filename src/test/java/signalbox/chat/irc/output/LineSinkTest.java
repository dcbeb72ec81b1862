package signalbox.chat.irc.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineSinkTest {

  @ParameterizedTest
  @ValueSource(strings = {"A\rQUIT", "A\nQUIT", "A\0", "", " ", "@label=1", "@label=1 ", "\n"})
  void whatIsNotOneLineIsRefused(String line) {
    assertThatIllegalArgumentException().isThrownBy(() -> LineSink.checked(line));
  }

  @Test
  void aLineOf510BytesFitsAndOneMoreDoesNot() {
    String fits = "PRIVMSG #ops :" + "x".repeat(496);
    assertThat(LineSink.checked(fits)).isSameAs(fits);
    assertThatIllegalArgumentException().isThrownBy(() -> LineSink.checked(fits + "x"));
  }

  @Test
  void bytesCountAndNotCharacters() {
    String fits = "PRIVMSG #ops :" + "\u00fc".repeat(248);
    assertThat(LineSink.checked(fits)).isSameAs(fits);
    assertThatIllegalArgumentException().isThrownBy(() -> LineSink.checked(fits + "\u00fc"));
  }

  @Test
  void tagsHaveRoomOfTheirOwn() {
    String line = "PRIVMSG #ops :" + "x".repeat(496);
    String fits = "@a=" + "x".repeat(4_092) + " " + line;
    assertThat(LineSink.checked(fits)).isSameAs(fits);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LineSink.checked("@a=" + "x".repeat(4_093) + " " + line));
  }

  @Test
  void aRefusalDoesNotRepeatTheLine() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LineSink.checked("PASS secret\r\n"))
        .withMessageNotContaining("secret");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "#ops,#sec", "#ops QUIT", ":ops", "#o\rps", "#o\nps", "#o\0ps", "a b"})
  void noTargetMakesAnotherLineOfIt(String target) {
    var booth = Booth.quick(Habits.plain());
    Told told = booth.answer(target, "hello");
    assertThat(told.word()).startsWith("failed for good: ");
    assertThat(booth.written()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\rQUIT", "a\nQUIT", "a\0b", ""})
  void noTextMakesAnotherLineOfIt(String text) {
    var booth = Booth.quick(Habits.plain());
    assertThat(booth.news("#ops", text).word()).startsWith("failed for good: ");
    assertThat(booth.written()).isEmpty();
  }

  @Test
  void neitherOrdersNorStatesNorUrgentLinesMakeTwo() {
    var booth = Booth.quick(Habits.plain());
    for (String line : List.of("JOIN #a\r\nQUIT", "PONG \nQUIT", "TOPIC #a :\0")) {
      assertThatIllegalArgumentException().isThrownBy(() -> booth.output.order(line));
      assertThatIllegalArgumentException().isThrownBy(() -> booth.output.now(line));
      assertThatIllegalArgumentException().isThrownBy(() -> booth.output.state("a", line));
    }
    assertThat(booth.written()).isEmpty();
  }

  @Test
  void aTextThatIsTooLongIsRefusedWholeAndNotCut() {
    var booth = Booth.quick(Habits.plain());
    Told told = booth.news("#ops", "fits", "x".repeat(600));
    assertThat(told.word()).isEqualTo("failed for good: a line of 614 bytes");
    assertThat(booth.written()).isEmpty();
  }

  @Test
  void blankLinesSayNothing() {
    var booth = Booth.quick(Booth.echoing());
    booth.news("#ops", "one", " ", "two");
    assertThat(booth.written()).containsExactly("PRIVMSG #ops :one", "PRIVMSG #ops :two");
    var told = new Told(booth.output.say(Urgency.NEWS, "#ops", List.of()));
    assertThat(told.word()).isEqualTo("failed for good: there is nothing to say");
  }
}
