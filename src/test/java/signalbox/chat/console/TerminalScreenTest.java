package signalbox.chat.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jline.reader.Candidate;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.impl.DumbTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TerminalScreenTest {
  private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
  private final PipedOutputStream typing = new PipedOutputStream();
  @TempDir private Path folder;

  private TerminalScreen screen() throws IOException {
    var terminal =
        new DumbTerminal(
            "test", "dumb", new PipedInputStream(typing, 4096), shown, StandardCharsets.UTF_8);
    return new TerminalScreen(terminal, folder.resolve("history"), _ -> List.of());
  }

  private void type(String line) throws IOException {
    typing.write(line.getBytes(StandardCharsets.UTF_8));
    typing.flush();
  }

  @Test
  void linesAreReadAsTheyAreTyped() throws IOException {
    try (var screen = screen()) {
      type("#ops dana> !note it's \"odd\\ !!\n");

      assertThat(screen.read("> ")).contains("#ops dana> !note it's \"odd\\ !!");
    }
  }

  @Test
  void whatIsTypedIsKeptAndWhatIsShownIsSeen() throws IOException {
    try (var screen = screen()) {
      screen.show("#ops  bot> hello");
      type("/as dana\n");
      screen.read("> ");
    }

    assertThat(shown.toString(StandardCharsets.UTF_8)).contains("#ops  bot> hello");
    assertThat(Files.readString(folder.resolve("history"))).contains("/as dana");
  }

  @Test
  void theEndOfTheInputIsTheEnd() throws IOException {
    try (var screen = screen()) {
      typing.close();

      assertThat(screen.read("> ")).isEmpty();
    }
  }

  @Test
  void wordsAreCompletedFromWhatStandsBeforeTheCursor() {
    var candidates = new ArrayList<Candidate>();
    String line = "!approve deploy-1 as sre";

    TerminalScreen.complete(
        new DefaultParser().parse(line, 10), candidates, typed -> List.of("<" + typed + ">"));

    assertThat(candidates).extracting(Candidate::value).containsExactly("<!approve d>");
  }
}
