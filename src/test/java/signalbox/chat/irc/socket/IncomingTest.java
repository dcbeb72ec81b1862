package signalbox.chat.irc.socket;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Lines out of any bytes. */
class IncomingTest {
  private static List<String> linesOf(byte[] bytes) throws IOException {
    var incoming = new Incoming(new InPieces(bytes), () -> {});
    var lines = new ArrayList<String>();
    for (String line = incoming.readLine(); line != null; line = incoming.readLine()) {
      lines.add(line);
    }
    return lines;
  }

  private static List<String> linesOf(String text) throws IOException {
    return linesOf(text.getBytes(UTF_8));
  }

  @Test
  void everyEndOfALineWillDoAndNoneIsCountedTwice() throws IOException {
    assertThat(linesOf("one\r\ntwo\nthree\rfour\n\r\n\r\r\nfive\r\n"))
        .containsExactly("one", "two", "three", "four", "five");
  }

  @Test
  void halfALineAtTheEndIsNone() throws IOException {
    assertThat(linesOf("whole\r\nhal")).containsExactly("whole");
    assertThat(linesOf("")).isEmpty();
  }

  @Test
  void whatIsNoUtf8IsReplaced() throws IOException {
    assertThat(linesOf("caf\u00e9 \u00fc\n".getBytes(ISO_8859_1)))
        .containsExactly("caf\ufffd \ufffd");
    assertThat(linesOf(new byte[] {(byte) 0xf0, (byte) 0x9f, (byte) 0x92, '\n'}))
        .containsExactly("\ufffd");
    assertThat(linesOf("a\0b \u0001\u2028 \ud83d\ude80\n"))
        .containsExactly("a\0b \u0001\u2028 \ud83d\ude80");
  }

  @Test
  void theLongestLineIsReadAndALongerOneLeftOut() throws IOException {
    String longest = "x".repeat(Incoming.LONGEST);
    assertThat(linesOf(longest + "\r\n" + longest + "y\r\nafter\r\n"))
        .containsExactly(longest, "after");
  }

  @Test
  void aLineWithoutEndTakesNoMemory() throws IOException {
    var endless =
        new Incoming(
            new InputStream() {
              private int left = 50_000_000;

              @Override
              public int read() {
                return left-- > 0 ? 'x' : -1;
              }

              @Override
              public int read(byte[] into, int from, int length) {
                left -= length;
                return left > 0 ? length : -1;
              }
            },
            () -> {});
    assertThat(endless.readLine()).isNull();
  }

  /** Bytes as a network brings them: some now, some then. */
  private static final class InPieces extends ByteArrayInputStream {
    private final Random chance = new Random(3);

    InPieces(byte[] bytes) {
      super(bytes);
    }

    @Override
    public synchronized int read(byte[] into, int from, int length) {
      return super.read(into, from, Math.min(length, 1 + chance.nextInt(5)));
    }
  }
}
