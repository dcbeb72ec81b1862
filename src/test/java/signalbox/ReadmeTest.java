package signalbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The conversations in the README are transcripts that are played; {@code -Ddocs=update}. */
class ReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final Pattern CONVERSATION =
      Pattern.compile("(<!-- transcript: ([a-z-]+) -->\n```\n)(.*?)(```\n)", Pattern.DOTALL);

  @Test
  void whatIsSaidInTheReadmeIsWhatIsPlayed() throws IOException {
    String readme = Files.readString(README);
    String played =
        CONVERSATION
            .matcher(readme)
            .replaceAll(
                m -> Matcher.quoteReplacement(m.group(1) + conversation(m.group(2)) + m.group(4)));
    if (System.getProperty("docs", "").equals("update")) {
      Files.writeString(README, played);
      return;
    }
    assertThat(CONVERSATION.matcher(readme).results()).hasSize(2);
    assertThat(readme).isEqualTo(played);
  }

  /** What is said, without the heading of the file. */
  private static String conversation(String name) {
    try {
      String file = Files.readString(Path.of("src/test/transcripts", name + ".chat"));
      return file.substring(file.indexOf("\n\n") + 2);
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }
}
