package signalbox.chat.irc.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import signalbox.chat.irc.wire.Source;

class LineBudgetTest {
  private static final String CHANNEL = "#" + "c".repeat(49);

  @Test
  void nothingIsCutOffByTheNameInFront() {
    String self = "signalbox!~signalbox@" + "h".repeat(120);
    int bytes = LineBudget.of(Optional.of(Source.parse(self)), CHANNEL);
    String line = ":" + self + " PRIVMSG " + CHANNEL + " :" + "x".repeat(bytes) + "\r\n";
    assertThat(line.getBytes(UTF_8)).hasSize(512);
  }

  @Test
  void aShortNameLeavesNoMoreThanNetworksCarry() {
    assertThat(LineBudget.of(Optional.of(Source.parse("a!b@c")), "#d")).isEqualTo(400);
  }

  @Test
  void aLongNameIsAssumedUntilItIsKnown() {
    int assumed = LineBudget.of(Optional.empty(), CHANNEL);
    assertThat(assumed).isEqualTo(510 - 100 - 50 - ": PRIVMSG  :".length());
    assertThat(LineBudget.of(Optional.of(Source.parse("signalbox")), CHANNEL)).isEqualTo(assumed);
  }

  @Test
  void someWordsAlwaysFit() {
    var long_ = Source.parse("n!u@" + "é".repeat(1000));
    assertThat(LineBudget.of(Optional.of(long_), CHANNEL)).isEqualTo(100);
  }
}
