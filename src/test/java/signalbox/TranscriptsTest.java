package signalbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import signalbox.bootstrap.HandDriven;
import signalbox.config.Configuration;
import signalbox.config.ConfigurationReader;
import signalbox.config.Loaded;
import signalbox.program.ExitCode;
import signalbox.program.Invocation;
import signalbox.program.Streams;
import signalbox.program.play.Play;

/** Every conversation in src/test/transcripts, played; -Dtranscripts=update rewrites the bot's. */
class TranscriptsTest {
  private static final Path CONFIG = Path.of("config");
  private static final Path FOLDER = Path.of("src/test/transcripts");

  @TestFactory
  Stream<DynamicTest> theBotSaysWhatStandsInTheTranscripts() throws IOException {
    var loaded = (Loaded.Ok) ConfigurationReader.load(CONFIG);
    try (var files = Files.list(FOLDER)) {
      return files.sorted().toList().stream()
          .map(file ->
              DynamicTest.dynamicTest(
                  file.getFileName().toString(), () -> play(file, loaded.configuration())));
    }
  }

  private static void play(Path file, Configuration configuration) {
    boolean update = "update".equals(System.getProperty("transcripts"));
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var streams = new Streams(InputStream.nullInputStream(), print(out), print(err));
    var invocation = new Invocation.Play(CONFIG, file, update, false);

    ExitCode code =
        new Play(invocation, streams, new HandDriven(configuration), configuration).run();

    assertThat(code).as(err.toString(StandardCharsets.UTF_8)).isEqualTo(ExitCode.DONE);
  }

  private static PrintStream print(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
