package signalbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The night in the README is one of the transcripts that are played; {@code -Ddocs=update}. */
class ReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final Pattern NIGHT =
      Pattern.compile("(<!-- transcript: ([a-z-]+) -->\n```\n)(.*?)(```\n)", Pattern.DOTALL);

  @Test
  void theNightInTheReadmeIsTheOneThatIsPlayed() throws IOException {
    String readme = Files.readString(README);
    var night = NIGHT.matcher(readme);
    assertThat(night.find()).isTrue();
    String played = conversation(night.group(2));
    if (System.getProperty("docs", "").equals("update")) {
      Files.writeString(
          README, readme.substring(0, night.start(3)) + played + readme.substring(night.end(3)));
      return;
    }
    assertThat(night.group(3)).isEqualTo(played);
  }

  /** What is said, without the heading of the file. */
  private static String conversation(String name) throws IOException {
    String file = Files.readString(Path.of("src/test/transcripts", name + ".chat"));
    return file.substring(file.indexOf("\n\n") + 2);
  }
}
