package signalbox.bootstrap;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import signalbox.program.Streams;

/** The shipped configuration in a folder of its own, and streams that remember. */
final class Premade {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Path folder;

  Premade(Path folder) {
    this.folder = folder;
    copyConfiguration();
    add(
        """
        store.url = "jdbc:sqlite:%1$s/signalbox.db"
        heartbeat.file = "%1$s/heartbeat"
        calendar.file = "%1$s/maintenance.ics"
        log.directory = "%1$s/log"
        """
            .formatted(folder));
  }

  Path config() {
    return folder.resolve("config");
  }

  /** Adds to signalbox.conf; what stands later holds. */
  void add(String text) {
    try {
      Path file = config().resolve("signalbox.conf");
      Files.writeString(file, "\n" + text, StandardOpenOption.APPEND);
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  private void copyConfiguration() {
    Path shipped = Path.of("config");
    try (var files = Files.walk(shipped)) {
      for (Path file : files.toList()) {
        Path copy = config().resolve(shipped.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  /** Streams on which these lines are typed. */
  Streams typing(String... lines) {
    byte[] typed = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    out.reset();
    err.reset();
    return new Streams(new ByteArrayInputStream(typed), print(out), print(err));
  }

  private static PrintStream print(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  List<String> out() {
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  List<String> err() {
    return err.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
