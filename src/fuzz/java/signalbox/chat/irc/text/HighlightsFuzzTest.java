package signalbox.chat.irc.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.Set;
import signalbox.chat.irc.wire.Casemapping;

/** Lines of any words stay the same to the eye, and bear no formatting once it is stripped. */
class HighlightsFuzzTest {

  @FuzzTest(maxDuration = "3m")
  void anyLineStaysTheSameToTheEye(FuzzedDataProvider input) {
    var present = Set.copyOf(List.of(input.consumeString(8), input.consumeString(8), "sam", "am"));
    String line = input.consumeRemainingAsString().replace("\u200b", "");
    var room = new Highlights(present, Casemapping.RFC1459);
    assertThat(room.quiet(line, room.addressed(line)).replace("\u200b", "")).isEqualTo(line);
    assertThat(IrcText.strip(line))
        .doesNotContain("\u0002", "\u0003", "\u0004", "\u000f", "\u001d");
  }
}
