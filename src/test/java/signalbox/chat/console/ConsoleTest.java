package signalbox.chat.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import signalbox.chat.Line;

class ConsoleTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-11-22T10:00:00Z"));

  private final List<Line> heard = new ArrayList<>();

  private ScriptedScreen type(String... lines) {
    var screen = new ScriptedScreen(lines);
    new Console("console", List.of("#ops", "#sec"), screen, heard::add, CLOCK).run();
    return screen;
  }

  private List<String> heard() {
    return heard.stream()
        .map(l ->
            l.where().channel().orElse("alone")
                + " "
                + l.who().account().orElseThrow()
                + ": "
                + l.text())
        .toList();
  }

  @Test
  void oneSpeaksAsAnybodyAnywhere() {
    type("#ops dana> !status", "#sec sam>!approve 1", "dana> !whoami");

    assertThat(heard())
        .containsExactly("#ops dana: !status", "#sec sam: !approve 1", "alone dana: !whoami");
  }

  @Test
  void plainLinesAreSaidByWhomAndWhereOneStands() {
    var screen =
        type("/as dana", "!status", "/in #sec", "!status", "/in", "!whoami", "/quit", "no");

    assertThat(heard())
        .containsExactly("#ops dana: !status", "#sec dana: !status", "alone dana: !whoami");
    assertThat(screen.prompts).startsWith("#ops > ", "#ops dana> ").endsWith("dana> ");
  }

  @Test
  void speakingAsSomebodyElseForOnceDoesNotMoveOne() {
    type("/as dana", "#sec sam> !status", "!status");

    assertThat(heard()).containsExactly("#sec sam: !status", "#ops dana: !status");
  }

  @Test
  void everyLineHasAnIdOfItsOwn() {
    type("#ops dana> a", "#ops dana> a");

    assertThat(heard).extracting(l -> l.proof().messageId()).doesNotHaveDuplicates().hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "#nowhere dana> !status|no channel #nowhere; there are #ops #sec",
        "/in #nowhere|no channel #nowhere; there are #ops #sec",
        "!status|who says that? write '#ops dana> …', or /as dana first; see /help",
        "/dance|no such command: /dance; see /help",
        "/as|no such command: /as without a name; see /help",
      })
  void whatCannotBeGetsOneLine(String typed, String shown) {
    assertThat(type(typed).shown).containsExactly(shown);
    assertThat(heard).isEmpty();
  }

  @Test
  void emptyLinesAreNothingAndHelpIsShown() {
    assertThat(type("", "   ", "/help").shown).first().asString().contains("#ops dana> !status");
    assertThat(heard).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"#ops dana> !app|!app", "dana> !status de|!status de", "!app|!app", "/as da|''"})
  void onlyWhatIsSaidIsCompleted(String typed, String words) {
    assertThat(Console.words(typed)).isEqualTo(words);
  }
}
