package signalbox.chat.irc.socket;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One line is one line. */
class OutgoingTest {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Outgoing outgoing = new Outgoing(bytes);

  @Test
  void writesTheLineAndItsEnd() throws IOException {
    outgoing.send("PRIVMSG #ops :\u00fc \ud83d\ude80");
    assertThat(bytes.toString(UTF_8)).isEqualTo("PRIVMSG #ops :\u00fc \ud83d\ude80\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"QUIT\r\nJOIN #evil", "a\nb", "a\rb", "a\0b", "a\n", ""})
  void nothingThatWouldBeTwoLinesGetsOut(String line) {
    assertThatThrownBy(() -> outgoing.send(line)).isInstanceOf(IllegalArgumentException.class);
    assertThat(bytes.size()).isZero();
  }

  @Test
  void aLineThatIsTooLongIsRefusedAndNotQuoted() {
    assertThatThrownBy(() -> outgoing.send("AUTHENTICATE " + "\u00fc".repeat(300)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("\u00fc");
  }
}
